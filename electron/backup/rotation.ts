import type { KeptBackup } from './backupFiles'

/** How many hours, days and weeks that have a backup keep their newest one; and how many steps of the database. */
const hours = 24
const days = 7
const weeks = 5
const steps = 3
/** The last ones stay whatever their time, for a clock that was wrong. */
const newest = 3

const week = (at: string): number => Math.floor(Date.parse(at) / (7 * 24 * 3_600_000))

/**
 * The backups that may go. Counted in hours, days and weeks that have one, not back from now: a clock set back or a month
 * away from the desk drops nothing.
 */
export function backupsToDrop(newestFirst: readonly KeptBackup[], justMade: string): KeptBackup[] {
  const kept = new Set(newestFirst.slice(0, newest))
  const keepOneEach = (slots: number, slotOf: (at: string) => string | number, of = newestFirst) => {
    const seen = new Set<string | number>()
    for (const backup of of) {
      const slot = slotOf(backup.at)
      if (seen.has(slot) || seen.size === slots) continue
      seen.add(slot)
      kept.add(backup)
    }
  }
  keepOneEach(hours, (at) => at.slice(0, 13))
  keepOneEach(days, (at) => at.slice(0, 10))
  keepOneEach(weeks, week)
  keepOneEach(
    steps,
    (at) => at,
    newestFirst.filter(({ reason }) => reason === 'beforeStep'),
  )
  return newestFirst.filter((backup) => !kept.has(backup) && backup.file !== justMade)
}

/** Milliseconds until the next timed backup. One from the future says only that a clock was wrong. */
export function untilNextBackup(newestFirst: readonly KeptBackup[], now: Date, everyMs: number): number {
  const ages = newestFirst.map(({ at }) => now.getTime() - Date.parse(at)).filter((age) => age >= 0)
  return ages.length === 0 ? 0 : Math.max(0, everyMs - Math.min(...ages))
}
