<?php
// Installs WordPress and makes one account of each role with an application password. Run once, by the command line.
define('WP_INSTALLING', true);
// No mail leaves: a machine that runs tests has no postman.
function wp_mail() { return true; }
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Namu Harbour Wire', 'chief', 'chief@news.example', true, '', 'chief-login');
$GLOBALS['wp_rewrite']->set_permalink_structure('/%year%/%monthnum%/%postname%/');
update_option('timezone_string', 'Asia/Seoul');
flush_rewrite_rules();
$accounts = [];
foreach (['chief' => 'administrator', 'desk' => 'editor', 'writer' => 'author', 'stringer' => 'contributor', 'reader' => 'subscriber'] as $name => $role) {
  $id = username_exists($name) ?: wp_create_user($name, "$name-login", "$name@news.example");
  (new WP_User($id))->set_role($role);
  [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Dateline']);
  $accounts[$name] = ['role' => $role, 'password' => WP_Application_Passwords::chunk_password($password)];
}
file_put_contents($argv[2], json_encode(['version' => $GLOBALS['wp_version'], 'accounts' => $accounts]));
