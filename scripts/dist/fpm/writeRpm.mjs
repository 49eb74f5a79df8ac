import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file and folder that is ours alone; `/usr/share` and its like belong to the system. */
function listed(root) {
  const product = readdirSync(join(root, 'opt')).map((name) => `"/opt/${name}"`)
  const files = execFileSync('find', ['usr', '-type', 'f'], { cwd: root, encoding: 'utf8' })
  return [
    ...product,
    ...files
      .trim()
      .split('\n')
      .map((file) => `"/${file}"`),
  ]
}

/** fpm's callers speak Debian's names. */
const architectures = { amd64: 'x86_64', arm64: 'aarch64' }

const script = (section, file) =>
  file ? `%${section}\n${readFileSync(file, 'utf8').replace(/^#!.*\n/, '')}\n` : ''

/** Writes `options.package` with rpmbuild. */
export function writeRpm({ options, depends, root, work }) {
  const top = join(work, 'rpmbuild')
  mkdirSync(top)
  const spec = `
%define _topdir ${top}
%define _build_id_links none
%define __os_install_post %{nil}
%define _binary_payload ${process.env.DATELINE_QUICK_PACKAGES ? 'w1.gzdio' : 'w6T0.xzdio'}
Name: ${options.name}
Version: ${options.version}
Release: ${options.iteration ?? 1}
Summary: ${options['rpm-summary'] ?? options.description.trim().split('\n')[0]}
License: ${options.license ?? 'Proprietary'}
Vendor: ${options.vendor}
Packager: ${options.maintainer}
URL: ${options.url}
Group: ${options.category ?? 'Applications/Editors'}
AutoReqProv: no
${depends.map((name) => `Requires: ${name}`).join('\n')}
%description
${options.description.trim()}
${script('post', options['after-install'])}
${script('postun', options['after-remove'])}
%files
%defattr(-,root,root,-)
${listed(root).join('\n')}
`
  const file = join(work, `${options.name}.spec`)
  writeFileSync(file, spec)
  const target = architectures[options.architecture] ?? options.architecture
  execFileSync('rpmbuild', ['-bb', '--quiet', '--target', `${target}-linux`, '--buildroot', root, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [built] = readdirSync(join(top, 'RPMS', target))
  copyFileSync(join(top, 'RPMS', target, built), options.package)
}
