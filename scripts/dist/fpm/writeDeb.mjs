import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The description's first line, and the others as deb-control(5) wants them. */
function described(description) {
  const [first, ...others] = description.trim().split('\n')
  return [first.trim(), ...others.map((line) => ` ${line.trim() || '.'}`)].join('\n')
}

/** Writes `options.package` with dpkg-deb; the fields are those of deb-control(5). */
export function writeDeb({ options, depends, recommends, root }) {
  const control = join(root, 'DEBIAN')
  const size = execFileSync('du', ['-sk', '--apparent-size', root], { encoding: 'utf8' }).split('\t')[0]
  mkdirSync(control)
  const fields = {
    Package: options.name,
    Version: options.version,
    Architecture: options.architecture,
    Maintainer: options.maintainer,
    'Installed-Size': size,
    Depends: depends.join(', '),
    Recommends: recommends.join(', '),
    Section: options.category ?? 'editors',
    Priority: options['deb-priority'] ?? 'optional',
    Homepage: options.url,
    Description: described(options.description),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}\n`] : []))
  writeFileSync(join(control, 'control'), lines.join(''))
  const sums = execFileSync('sh', ['-c', 'find opt usr -type f -print0 | sort -z | xargs -0 md5sum'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  })
  writeFileSync(join(control, 'md5sums'), sums)
  for (const [name, script] of [
    ['postinst', options['after-install']],
    ['postrm', options['after-remove']],
  ])
    if (script) copyFileSync(script, join(control, name))
  execFileSync('sh', ['-c', 'chmod 755 . ; chmod 644 * ; chmod -f 755 postinst postrm ; true'], {
    cwd: control,
  })
  const compression = process.env.DATELINE_QUICK_PACKAGES ? ['-Zgzip', '-z1'] : ['-Zxz', '-z6']
  execFileSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', root, options.package])
}
