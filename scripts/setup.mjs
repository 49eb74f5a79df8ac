import { fileURLToPath } from 'node:url'
import { ensureDebianPackages } from './setup/debianPackages.mjs'
import { ensureElectron } from './setup/electronRuntime.mjs'
import { ensureNpmPackages } from './setup/npmPackages.mjs'
import { main, say, SetupTrouble } from './setup/say.mjs'

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    throw new SetupTrouble(`Dateline needs Node 20.19 or newer; this is ${process.versions.node}.`)
}

/**
 * Everything that a fresh clone lacks; what is there already is skipped.
 * @param purpose `window` for the app on a display, `demo` for a virtual display, `dist` for installers, `test` for all of the tests, `bench` for the measurements.
 * @returns the Electron to run, as `findElectron` gives it.
 */
export async function setUp(purpose) {
  checkNode()
  const began = Date.now()
  await ensureDebianPackages(purpose)
  await ensureNpmPackages()
  const electron = await ensureElectron()
  say(`Set up in ${((Date.now() - began) / 1000).toFixed(1)} s.`)
  return electron
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(async () => void (await setUp('test')))
