import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../setup/places.mjs'

/** Written by Vite beside each part: whose code is in the bundle. */
const bundled = ['main', 'preload', 'renderer'].map((part) => inProject('out', part, 'licences.json'))
/** Not imported by a page but used by it: fonts and dictionaries, and what only workers import. */
const asFiles = [
  'pretendard',
  '@fontsource-variable/source-serif-4',
  '@fontsource-variable/noto-serif-kr',
  'dictionary-en',
  'dictionary-ko',
  'hunspell-asm',
  'approx-string-match',
]

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const licenceFile = (folder) =>
  readdirSync(folder).find((name) => /^(?:licen[cs]e|copying|ofl)/i.test(name) && !/\.[cm]?js$/.test(name))

/** A package in node_modules and all that it needs to run, by name and version. */
function shipped(name, found, from = inProject()) {
  const nested = join(from, 'node_modules', name)
  const folder = existsSync(nested) ? nested : inProject('node_modules', name)
  if (!existsSync(folder)) return
  const { version, license, dependencies = {} } = read(join(folder, 'package.json'))
  const key = `${name} ${version}`
  if (found.has(key)) return
  const text = licenceFile(folder)
  found.set(key, {
    name,
    version,
    identifier: typeof license === 'string' ? license : (license?.type ?? ''),
    text: text === undefined ? '' : readFileSync(join(folder, text), 'utf8').trim(),
  })
  for (const needed of Object.keys(dependencies)) shipped(needed, found, folder)
}

/**
 * Writes `out/THIRD-PARTY.txt`: every package of others that goes out with Dateline, with its licence. Electron and Chromium
 * bring their own notices along.
 */
export function writeNotices() {
  const found = new Map()
  for (const file of bundled) {
    if (!existsSync(file)) continue
    for (const entry of read(file)) found.set(`${entry.name} ${entry.version}`, entry)
    rmSync(file)
  }
  const { dependencies } = read(inProject('package.json'))
  for (const name of [...Object.keys(dependencies), ...asFiles]) shipped(name, found)
  const entries = [...found.values()].sort((one, other) => one.name.localeCompare(other.name))
  const parts = entries.map(({ name, version, identifier, text }) =>
    [`${name} ${version}`, identifier || 'Licence: see the package', text].filter(Boolean).join('\n\n'),
  )
  const line = `\n\n${'-'.repeat(72)}\n\n`
  const head =
    'Dateline is built with these packages of others. Electron’s and Chromium’s own notices are in LICENSE.electron.txt and\nLICENSES.chromium.html beside the program.'
  writeFileSync(inProject('out', 'THIRD-PARTY.txt'), `${[head, ...parts].join(line)}\n`)
}
