import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../unit/electron/temporaryFolder'
import { faultRounds, numberedWords, numbersFrom, openWrittenDesk } from './writtenDesk'

const rounds = faultRounds(3)
const before = 60
const after = 40

/**
 * A desk as a power cut leaves it: its files are copied while it is open, so that the last words lie in SQLite's write-ahead
 * log alone. `withBackup`: made after the first words.
 */
async function cutOffDesk(withBackup: boolean) {
  const [folder, cutOff] = [
    mkdtempSync(join(tmpdir(), 'dateline-')),
    mkdtempSync(join(tmpdir(), 'dateline-')),
  ]
  const desk = openWrittenDesk(folder)
  const storyId = desk.stories.create()
  const quiet = desk.stories.create()
  desk.writer({ storyId: quiet, part: 'ko' }).write(before)
  const writer = desk.writer({ storyId, part: 'en' })
  writer.write(before)
  if (withBackup) await desk.backUp()
  desk.database.exec('pragma wal_checkpoint(TRUNCATE)')
  writer.write(after)
  cpSync(folder, cutOff, { recursive: true })
  desk.close()
  rmSync(folder, { recursive: true })
  return { cutOff, storyId, quiet }
}

function flip(file: string, next: () => number): void {
  const bytes = readFileSync(file)
  for (let spot = 0; spot < 8; spot += 1) {
    const at = Math.floor(next() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8))
  }
  writeFileSync(file, bytes)
}
const cut = (file: string, next: () => number) => truncateSync(file, Math.floor(next() * statSync(file).size))

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const cases = [
  { what: 'flipped bits', damage: flip },
  { what: 'a lost end', damage: cut },
].flatMap((how) => ['dateline.sqlite3', 'dateline.sqlite3-wal'].map((name) => ({ ...how, name })))

describe.each([true, false])('with a backup: %s', (withBackup) => {
  let desk: Awaited<ReturnType<typeof cutOffDesk>>
  beforeAll(async () => {
    desk = await cutOffDesk(withBackup)
  })
  afterAll(() => rmSync(desk.cutOff, { recursive: true }))

  test.each(cases)('$what in $name lose no acknowledged word, and no file', ({ damage, name }) => {
    const { cutOff, storyId, quiet } = desk
    const outcomes = []
    for (let round = 0; round < rounds; round += 1) {
      const folder = temporaryFolder()
      cpSync(cutOff, folder, { recursive: true })
      damage(join(folder, name), numbersFrom(round + 1))
      const damaged = readFileSync(join(folder, name))
      const files = filesIn(folder)
      const recovered = openWrittenDesk(folder)
      outcomes.push({
        round,
        en: recovered.writer({ storyId, part: 'en' }).words().join(' '),
        ko: recovered.writer({ storyId: quiet, part: 'ko' }).words().join(' '),
        // Set aside as it was, or good enough to be opened where it lies.
        kept:
          recovered.report?.setAside == null ||
          readFileSync(join(recovered.report.setAside, name)).equals(damaged),
        gone: files.filter((file) => !existsSync(file) && !/sqlite3(-wal|-shm)$/.test(file)),
        unexpected: recovered.unexpected,
      })
      recovered.close()
    }

    const words = (count: number) => numberedWords(count).join(' ')
    expect(outcomes).toEqual(
      outcomes.map(({ round }) => ({
        round,
        en: words(before + after),
        ko: words(before),
        kept: true,
        gone: [],
        unexpected: [],
      })),
    )
  })
})
