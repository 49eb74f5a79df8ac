import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
  copyFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Where Debian's package keeps WordPress. */
const packaged = '/usr/share/wordpress'

/**
 * A WordPress of its own in this folder: the package's code is linked, its few entry pages are copied, since PHP takes
 * the real place of a file for the site's root.
 */
export function layOutSite(site: string, socket: string, origin: string): void {
  mkdirSync(join(site, 'wp-content/uploads'), { recursive: true })
  for (const name of readdirSync(packaged))
    if (name.endsWith('.php') && name !== 'wp-config.php')
      copyFileSync(join(packaged, name), join(site, name))
  for (const name of ['wp-admin', 'wp-includes', 'wp-content/themes'])
    symlinkSync(join(packaged, name), join(site, name))
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); $table_prefix = 'wp_';
foreach (['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as $key) define($key, "test-$key");
define('WP_ENVIRONMENT_TYPE', 'local'); // application passwords over plain http
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_DEBUG', false);
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  )
}

export const fpmSettings = (folder: string): string => `[global]
error_log=${folder}/fpm.log
[www]
user=www-data
group=www-data
listen=${folder}/fpm.sock
listen.owner=www-data
pm=static
pm.max_children=4
php_admin_value[upload_max_filesize]=64M
php_admin_value[post_max_size]=64M
php_admin_value[memory_limit]=256M
`

export const nginxSettings = (
  folder: string,
  port: number,
): string => `user www-data; worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.err;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types; access_log off; client_max_body_size 64m;
  client_body_temp_path ${folder}/tmp/body; fastcgi_temp_path ${folder}/tmp/fastcgi; proxy_temp_path ${folder}/tmp/proxy;
  uwsgi_temp_path ${folder}/tmp/uwsgi; scgi_temp_path ${folder}/tmp/scgi;
  server {
    listen 127.0.0.1:${port}; root ${folder}/site; index index.php;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.php$ {
      include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_param HTTP_AUTHORIZATION $http_authorization; fastcgi_param HTTP_HOST $host:$server_port; fastcgi_pass unix:${folder}/fpm.sock;
    }
  }
}
`

export function makeWritable(...folders: string[]): void {
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o777)
  }
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
