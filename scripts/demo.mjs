import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfChanged } from './build.mjs'
import { setUp } from './setup.mjs'
import { inProject } from './setup/places.mjs'
import { main, say, SetupTrouble } from './setup/say.mjs'

const usage = `Usage: npm run demo -- [--import FILE] [--photo JPEG] [--out DIR]

  --import FILE  the article page to import, as plain text (default: a sample page in English)
  --photo JPEG   the photo of the story (default: one that is drawn now)
  --out DIR      where the results go (default: demo-out in the project)`

const results = ['portal', 'window.png', 'article-en.png', 'article-ko.png', 'report.json']

function readOrders() {
  const options = { import: { type: 'string' }, photo: { type: 'string' }, out: { type: 'string' } }
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new SetupTrouble(`${error.message.split('. ')[0]}.\n\n${usage}`)
  }
}

/** npm runs a script in the project's folder and names the caller's own in INIT_CWD. */
const callersFolder = () =>
  process.env.npm_lifecycle_event === 'demo' && process.env.INIT_CWD ? process.env.INIT_CWD : process.cwd()

function fileNamed(option, path) {
  const file = resolve(callersFolder(), path)
  if (!existsSync(file)) throw new SetupTrouble(`There is no file ${file} (${option}).`)
  if (!statSync(file).isFile()) throw new SetupTrouble(`${file} is no file (${option}).`)
  return file
}

/** Step by step: Node's own `recursive` never returns where a parent can't hold folders, such as /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** Made where there is none. An earlier demo's results are replaced, and nothing else: a `portal/` may be somebody's. */
function prepareOut(folder) {
  try {
    makeFolder(folder)
    const portal = join(folder, 'portal')
    const isOurs = existsSync(join(folder, 'report.json')) || !existsSync(portal)
    if (!isOurs && readdirSync(portal).length > 0)
      throw new SetupTrouble(`${portal} is not from an earlier demo. Choose another folder with --out.`)
    for (const name of results.slice(0, -1)) rmSync(join(folder, name), { recursive: true, force: true })
    // Last: it is what tells an earlier demo's folder.
    rmSync(join(folder, 'report.json'), { force: true })
    const trial = mkdtempSync(join(folder, '.demo-'))
    rmSync(trial, { recursive: true })
  } catch (error) {
    if (error instanceof SetupTrouble) throw error
    throw new SetupTrouble(`Nothing can be written to ${folder}: ${error.message}`)
  }
}

function handOver(from, out) {
  try {
    for (const name of results) cpSync(join(from, name), join(out, name), { recursive: true })
  } catch (error) {
    rmSync(join(out, 'report.json'), { force: true })
    throw new SetupTrouble(`The results could not be written to ${out}: ${error.message}`)
  }
}

await main(async () => {
  const given = readOrders()
  const out = given.out ? resolve(callersFolder(), given.out) : inProject('demo-out')
  const photoFile = given.photo ? fileNamed('--photo', given.photo) : null
  const importFile = given.import
    ? fileNamed('--import', given.import)
    : inProject('resources/samplePages/harbour-lights.en.txt')
  prepareOut(out)

  await setUp('demo')
  await buildIfChanged()
  // Not before: the npm packages may have been missing until now.
  const { driven } = await import('./driven.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'dateline-demo-'))
  try {
    mkdirSync(join(folder, 'results'))
    const orders = { importFile, isSamplePage: !given.import, photoFile, folder }
    const code = await driven('tests/demo/driveDemo.ts', orders)
    if (code !== 0) throw new SetupTrouble(`The demo did not finish, and nothing was left in ${out}.`)
    handOver(join(folder, 'results'), out)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  say(`The demo is in ${out}: ${results.join(', ')}.`)
})
