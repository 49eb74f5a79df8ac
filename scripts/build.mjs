import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeNotices } from './dist/notices.mjs'
import { inProject, root } from './setup/places.mjs'
import { main, run, SetupTrouble, step } from './setup/say.mjs'

const sources = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
]
const stamp = () => inProject('out', '.built-from')

function sourceHash() {
  const hash = createHash('sha256')
  const add = (path) => {
    const whole = inProject(path)
    if (!existsSync(whole)) return
    const entries = readFolder(whole)
    if (entries) for (const name of entries) add(join(path, name))
    else hash.update(path).update(readFileSync(whole))
  }
  sources.forEach(add)
  return hash.digest('hex')
}

function readFolder(path) {
  try {
    return readdirSync(path).sort()
  } catch (error) {
    if (error.code === 'ENOTDIR') return null
    throw error
  }
}

/** Builds the app into `out/`, unless it was built from these very sources. */
export async function buildIfChanged() {
  if (existsSync(stamp()) && readFileSync(stamp(), 'utf8') === sourceHash()) return
  await build()
}

export async function build() {
  const hash = sourceHash()
  rmSync(inProject('out'), { recursive: true, force: true })
  const electronVite = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code, output } = await step('Building Dateline', () =>
    run(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], { cwd: root }),
  )
  if (code !== 0) throw new SetupTrouble(`The build failed:\n${output}`)
  writeNotices()
  writeFileSync(stamp(), hash)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(build)
