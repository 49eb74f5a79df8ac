import { existsSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfChanged } from './build.mjs'
import { setUp } from './setup.mjs'
import { inProject } from './setup/places.mjs'
import { main, say, SetupTrouble } from './setup/say.mjs'

const usage = `Usage: npm run seed -- [--data DIR]

  --data DIR  a new or empty folder for the newsroom's data (default: .runtime/seed-data in the project, begun afresh)`

function readOrders() {
  try {
    return parseArgs({ options: { data: { type: 'string' } }, strict: true }).values
  } catch (error) {
    throw new SetupTrouble(`${error.message.split('. ')[0]}.\n\n${usage}`)
  }
}

const callersFolder = () =>
  process.env.npm_lifecycle_event === 'seed' && process.env.INIT_CWD ? process.env.INIT_CWD : process.cwd()

/** A folder that somebody named is never emptied: it may hold a real newsroom. */
function folderToFill(given) {
  if (given) {
    const folder = resolve(callersFolder(), given)
    if (existsSync(folder) && (!lstatSync(folder).isDirectory() || readdirSync(folder).length > 0))
      throw new SetupTrouble(`${folder} is not an empty folder. Nothing was changed; choose another one.`)
    return folder
  }
  const own = inProject('.runtime', 'seed-data')
  // Chromium's lock while a window is open on the folder; a link that leads nowhere.
  if (existsSync(own) && readdirSync(own).includes('SingletonLock'))
    throw new SetupTrouble(`${own} is open in a Dateline window. Close that first, or remove the folder.`)
  rmSync(own, { recursive: true, force: true })
  return own
}

await main(async () => {
  const given = readOrders()
  const dataFolder = folderToFill(given.data)
  await setUp('demo')
  await buildIfChanged()
  // Not before: the npm packages may have been missing until now.
  const { driven } = await import('./driven.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'dateline-seed-'))
  try {
    const code = await driven('tests/demo/driveSeed.ts', { dataFolder, folder })
    if (code !== 0)
      throw new SetupTrouble(`The newsroom is not complete; remove ${dataFolder} and try again.`)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  say(`The newsroom is there. Open it with:\n\n  npm start -- --user-data-dir=${dataFolder}\n`)
})
