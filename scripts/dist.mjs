import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from './build.mjs'
import { checkPackage } from './dist/checkPackage.mjs'
import { setReleaseFuses } from './dist/releaseFuses.mjs'
import { setUp } from './setup.mjs'
import { versionOf } from './setup/electronRuntime.mjs'
import { inProject, root } from './setup/places.mjs'
import { main, run, say, SetupTrouble, step } from './setup/say.mjs'

/** The runtime without its default app: a packaged Dateline must load its own. */
async function bareRuntime({ folder }) {
  const copy = inProject('.runtime', 'electronDist')
  await rm(copy, { recursive: true, force: true })
  await mkdir(copy, { recursive: true })
  const leftOut = [join(folder, 'resources', 'app'), join(folder, 'resources', 'default_app.asar')]
  await cp(folder, copy, { recursive: true, filter: (source) => !leftOut.includes(source) })
  return copy
}

async function packageFolder(electron) {
  const cli = inProject('node_modules', 'electron-builder', 'cli.js')
  const version = versionOf(electron)
  if (!version)
    throw new SetupTrouble(`${electron.folder} names no Electron version, so it can’t be packaged.`)
  const electronDist = await bareRuntime(electron)
  await rm(inProject('dist'), { recursive: true, force: true })
  const { code, output } = await run(
    process.execPath,
    [cli, '--dir', '--publish', 'never', `-c.electronDist=${electronDist}`, `-c.electronVersion=${version}`],
    { cwd: root },
  )
  if (code !== 0) throw new SetupTrouble(`Packaging failed:\n${output}`)
}

await main(async () => {
  if (process.platform !== 'linux')
    throw new SetupTrouble(
      'This script packages and checks on Linux; elsewhere call electron-builder itself.',
    )
  const electron = await setUp('demo')
  await build()
  await step('Packaging', () => packageFolder(electron))
  const executable = inProject('dist', 'linux-unpacked', 'dateline')
  await step('Starting what was packaged', () => checkPackage(executable))
  await setReleaseFuses(executable)
  say(`The packaged app is in ${join(root, 'dist', 'linux-unpacked')}.`)
})
