import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inProject, root } from './places.mjs'
import { npm, say, SetupTrouble, step } from './say.mjs'

const stamp = () => inProject('node_modules', '.dateline-setup')

/** Changes when the packages to be installed do. */
function wanted() {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', 'package.json', '.npmrc']) {
    // Scripts and descriptions of package.json change nothing that is installed.
    const text = readFileSync(inProject(file), 'utf8')
    const { dependencies, devDependencies, overrides } = file === 'package.json' ? JSON.parse(text) : {}
    hash.update(file === 'package.json' ? JSON.stringify([dependencies, devDependencies, overrides]) : text)
  }
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  return hash.digest('hex')
}

/** `npm ci`, unless what stands in node_modules came from this very lock file. */
export async function ensureNpmPackages() {
  const hash = wanted()
  if (existsSync(stamp()) && readFileSync(stamp(), 'utf8') === hash) return
  const { code } = await step('Installing the npm packages (a minute or two)', () =>
    npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { show: true, cwd: root }),
  )
  if (code !== 0)
    throw new SetupTrouble(
      'The npm packages could not be installed: see npm’s words above, then run this again.',
    )
  writeFileSync(stamp(), hash)
  say('The npm packages are there.')
}
