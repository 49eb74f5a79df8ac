import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isRoot } from '../setup/places.mjs'
import { run, say, SetupTrouble } from '../setup/say.mjs'
import { onDisplay } from '../virtualDisplay.mjs'

/** Loads the packaged SQLite and sharp inside the packaged runtime and uses both. */
const useModules = String.raw`
const { createRequire } = require('node:module')
const { join } = require('node:path')
const packaged = createRequire(join(process.argv[1], 'resources/app.asar/package.json'))
let sqlite
try { sqlite = require('node:sqlite') } catch { sqlite = packaged('@photostructure/sqlite') }
const row = new sqlite.DatabaseSync(':memory:').prepare("select sqlite_version() as version").get()
const sharp = packaged('sharp')
sharp({ create: { width: 8, height: 8, channels: 3, background: '#a00' } }).webp().toBuffer().then((webp) =>
  console.log('SQLite ' + row.version + ', sharp ' + sharp.versions.sharp + ', ' + webp.length + ' bytes of WebP'))
`

/** Starts the packaged app once, hidden on a virtual display, and throws where it does not come up. */
export async function checkPackage(executable) {
  const modules = await run(executable, ['-e', useModules, dirname(executable)], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeLimit: 60_000,
  })
  if (modules.code !== 0) throw new SetupTrouble(`The packaged modules do not load:\n${modules.output}`)
  say(modules.output.trim())

  const dataFolder = await mkdtemp(join(tmpdir(), 'dateline-dist-'))
  try {
    const driver = join(import.meta.dirname, 'openPackage.mjs')
    const flags = isRoot() ? ['--no-sandbox'] : []
    const args = [driver, executable, `--user-data-dir=${dataFolder}`, ...flags]
    const window = await onDisplay(process.execPath, args, { timeLimit: 120_000 })
    if (window.code !== 0) throw new SetupTrouble(`The packaged app does not come up:\n${window.output}`)
    say(window.output.trim())
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
}
