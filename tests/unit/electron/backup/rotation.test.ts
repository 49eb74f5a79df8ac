import { expect, test } from 'vitest'
import type { KeptBackup } from '../../../../electron/backup/backupFiles'
import { backupsToDrop, untilNextBackup } from '../../../../electron/backup/rotation'

const hour = 3_600_000
const backup = (at: number, reason: KeptBackup['reason'] = 'timed'): KeptBackup => {
  const iso = new Date(at).toISOString()
  return { file: `${iso}.${reason}`, at: iso, bytes: 1, version: 2, reason, logFrom: null }
}
const newestFirst = (backups: KeptBackup[]) => backups.sort((a, b) => (a.at < b.at ? 1 : -1))
const monday = Date.UTC(2026, 10, 23, 9)

test('after half a year of working hours there is one for each of 24 hours, 7 days and 5 weeks', () => {
  let kept: KeptBackup[] = []
  for (let at = monday - 180 * 24 * hour; at <= monday; at += hour) {
    const made = backup(at)
    const all = newestFirst([...kept, made])
    const dropped = new Set(backupsToDrop(all, made.file))
    kept = all.filter((one) => !dropped.has(one))
  }
  const ages = kept.map(({ at }) => (monday - Date.parse(at)) / hour)

  expect({
    hours: ages.filter((age) => age < 24).length,
    days: new Set(kept.map(({ at }) => at.slice(0, 10))).size >= 7,
    oldest: Math.max(...ages) / 24 > 21,
    all: kept.length < 24 + 7 + 5 + 1,
  }).toEqual({ hours: 24, days: true, oldest: true, all: true })
})

test('a clock set back a year drops neither the new backup nor the newest of the old ones', () => {
  const old = Array.from({ length: 60 }, (_, at) => backup(monday - at * hour))
  const made = backup(monday - 365 * 24 * hour)
  const dropped = backupsToDrop(newestFirst([...old, made]), made.file)

  expect([dropped.includes(made), dropped.includes(old[0] ?? made)]).toEqual([false, false])
})

test('three backups from before a step are kept whatever their age', () => {
  const steps = [1, 2, 3, 4].map((years) => backup(monday - years * 365 * 24 * hour, 'beforeStep'))
  const timed = Array.from({ length: 200 }, (_, at) => backup(monday - at * hour))
  const dropped = backupsToDrop(newestFirst([...timed, ...steps]), '')

  expect(steps.map((step) => dropped.includes(step))).toEqual([false, false, false, true])
})

test.each([
  ['none yet', [], 0],
  ['one twenty minutes old', [monday - hour / 3], (2 * hour) / 3],
  ['one two hours old', [monday - 2 * hour], 0],
  ['one from next year, which says that a clock was wrong', [monday + 365 * 24 * hour], 0],
])('the next backup with %s', (_which, times, wait) => {
  expect(
    untilNextBackup(
      times.map((at) => backup(at)),
      new Date(monday),
      hour,
    ),
  ).toBe(wait)
})
