import { existsSync } from 'node:fs'
import { isRoot } from './places.mjs'
import { run, say, SetupTrouble, step } from './say.mjs'

const forWindow = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'fonts-noto-cjk']
const forVirtualDisplay = ['xvfb', 'xauth']
const forPages = ['chromium']
const forChecks = ['default-jre-headless', 'libimage-exiftool-perl', 'libxml2-utils']
/** A real Korean input method, and keys to give it. */
const forKorean = ['ibus', 'ibus-hangul', 'ibus-gtk3', 'xdotool', 'dbus']
/** A real key store for passwords. */
const forSecrets = ['gnome-keyring', 'libsecret-1-0', 'dbus']

const forInstallers = ['dpkg', 'rpm', 'p7zip-full', 'xz-utils']

/** The server's core alone: the whole package would bring Perl up to date and start a database. */
const forWordPress = [
  'nginx-light',
  'php-fpm',
  'php-cli',
  'php-mysql',
  'php-gd',
  'php-mbstring',
  'mariadb-server-core',
  'wordpress',
  'wordpress-theme-twentytwentythree',
]

/** What a purpose needs: a window, the demo on a virtual display, installers, or all the tests. */
const needs = {
  window: forWindow,
  demo: [...forWindow, ...forVirtualDisplay, ...forPages],
  dist: [...forWindow, ...forVirtualDisplay, ...forInstallers],
  test: [...forWindow, ...forVirtualDisplay, ...forPages, ...forChecks, ...forKorean, ...forSecrets],
  bench: [...forWindow, ...forVirtualDisplay, ...forPages, 'hugo'],
  wordpress: forWordPress,
}

/** The names that are not installed. Later Debian and Ubuntu spell some libraries with `t64` at the end. */
async function missingOf(names) {
  const spellings = names.flatMap((name) => [name, `${name}t64`])
  const { output } = await run('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n', ...spellings])
  const installed = new Set(
    (output ?? '')
      .split('\n')
      .filter((line) => line.startsWith('installed '))
      .map((line) => line.slice('installed '.length)),
  )
  const missing = names.filter((name) => !installed.has(name) && !installed.has(`${name}t64`))
  const javaElsewhere =
    missing.includes('default-jre-headless') && (await run('java', ['-version'])).code === 0
  return javaElsewhere ? missing.filter((name) => name !== 'default-jre-headless') : missing
}

/** Installs what is missing when root on Debian; says what to do when it can't. `purpose`: window, demo, dist or test. */
export async function ensureDebianPackages(purpose) {
  if (process.platform !== 'linux') return
  if (!existsSync('/etc/debian_version')) {
    say(
      `This Linux is not Debian’s kind, so nothing is installed on it. Needed, by Debian’s names: ${needs[purpose].join(' ')}`,
    )
    return
  }
  const missing = await missingOf(needs[purpose])
  if (missing.length === 0) return
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (!isRoot())
    throw new SetupTrouble(
      `These system packages are missing, and only root may install them. Please run:\n\n  sudo apt-get update && sudo ${install}\n\nand then this command again.`,
    )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await step(
    `Installing ${missing.length} Debian packages: ${missing.join(' ')}`,
    async () => {
      const update = await run('apt-get', ['update', '-qq'], { env })
      if (update.code !== 0) say(`apt-get update had trouble:\n${update.output}`)
      const [command, ...args] = install.split(' ')
      return run(command, args, { env })
    },
  )
  const still = code === 0 ? await missingOf(needs[purpose]) : missing
  if (still.length > 0)
    throw new SetupTrouble(
      `apt-get could not install: ${still.join(' ')}. Its last words:\n${lastLines(output)}`,
    )
}

const lastLines = (output) => (output ?? '').trimEnd().split('\n').slice(-15).join('\n')
