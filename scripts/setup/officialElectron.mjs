import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, inProject } from './places.mjs'
import { run, say, step } from './say.mjs'

const folder = () => inProject('node_modules', 'electron')
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : null)
const wantedVersion = () => JSON.parse(readFileSync(join(folder(), 'package.json'), 'utf8')).version

const timeLimit = 5 * 60_000
const aDay = 24 * 3_600_000
const refusal = () => join(cacheFolder(), 'official-electron-refused.json')

/** The executable that Electron's own installer put there, or null. */
export function officialElectron() {
  const path = read(join(folder(), 'path.txt'))
  const executable = path && join(folder(), 'dist', path)
  const whole = read(join(folder(), 'dist/version'))?.replace(/^v/, '') === wantedVersion()
  return executable && whole && existsSync(executable) ? executable : null
}

/** True where a download was refused within the last day; then the next one isn't waited for. */
function refusedLately(version) {
  const text = read(refusal())
  if (!text) return false
  try {
    const refused = JSON.parse(text)
    const age = Date.now() - refused.at
    return refused.version === version && age >= 0 && age < aDay
  } catch {
    return false
  }
}

/** Electron's own download from its release site; null where that site can't be reached. */
export async function downloadOfficialElectron() {
  const version = wantedVersion()
  if (refusedLately(version)) return null
  const { code, output } = await step(`Fetching Electron ${version} from its release site`, () =>
    run(process.execPath, [join(folder(), 'install.js')], { timeLimit }),
  )
  const executable = code === 0 ? officialElectron() : null
  if (executable) return executable
  say(
    `Electron’s release site can’t be reached from here (${reason(code, output)}); not asked again for a day.`,
  )
  await mkdir(cacheFolder(), { recursive: true })
  await writeFile(refusal(), JSON.stringify({ version, at: Date.now() }))
  return null
}

const reason = (code, output) =>
  code === null ? `stopped after ${timeLimit / 60_000} minutes` : (output.split('\n')[0] ?? '').slice(0, 200)
