import { crc32 } from 'node:zlib'
import * as Y from 'yjs'
import type { DocumentName } from '../../shared/ipc/documentPort'
import { inTransaction, type Database } from '../database/sqlite'
import type { SecondLog } from '../secondLog/secondLog'

/** A document with fewer old updates than this is left as it is: there is little to win. */
const worthIt = 50

interface Candidate extends DocumentName {
  /** The last update that is old enough. */
  readonly seq: number
}
interface Row {
  readonly seq: number
  readonly at: string
  readonly bytes: Uint8Array
}

/**
 * Thins the log: what was written before `before` becomes one update in the place of the last of them, with the same
 * content to the byte. Later updates, and so every keystroke since, stay as they are; revisions have their own states.
 */
export function logThinner(database: Database, second: Pick<SecondLog, 'keep'>) {
  const rowsOf = database.prepare(
    'select seq, at, bytes from update_log where story_id = ? and part = ? order by seq',
  )

  /** The end of the log at that instant; instants grow with the numbers, and reading all of them would read all bytes. */
  function seqBefore(before: Date): number {
    const limit = before.toISOString()
    const at = database.prepare('select at from update_log where seq <= ? order by seq desc limit 1')
    const { last } = database.prepare('select coalesce(max(seq), 0) as last from update_log').get() as {
      last: number
    }
    let [low, high] = [0, last]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      const row = at.get(middle) as { at: string } | undefined
      if (row === undefined || row.at < limit) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    /** Documents that have enough old updates, the fullest first. */
    candidates(before: Date): Candidate[] {
      const found = database
        .prepare(
          `select story_id as storyId, part, max(seq) as seq from update_log indexed by update_log_by_document
           where seq <= ? group by story_id, part having count(*) > ${worthIt} order by count(*) desc`,
        )
        .all(seqBefore(before)) as Candidate[]
      return found
    },

    /**
     * False where the log was left alone, because what would remain is not exactly what is there: a word would be lost
     * otherwise.
     */
    thin({ storyId, part, seq }: Candidate): boolean {
      const rows = rowsOf.all(storyId, part) as unknown as Row[]
      const old = rows.filter((row) => row.seq <= seq).map(({ bytes }) => bytes)
      const later = rows.filter((row) => row.seq > seq).map(({ bytes }) => bytes)
      const merged = stateOf(old)
      const whole = stateOf([...old, ...later])
      if (merged === null || whole === null) return false
      const remaining = stateOf([merged, ...later])
      if (remaining === null || Buffer.compare(whole, remaining) !== 0) return false
      const at = otherInstant(rows.find((row) => row.seq === seq)?.at ?? '')
      inTransaction(database, () => {
        database
          .prepare('update update_log set bytes = ?, at = ?, sum = ? where seq = ?')
          .run(merged, at, crc32(merged), seq)
        database
          .prepare('delete from update_log where story_id = ? and part = ? and seq < ?')
          .run(storyId, part, seq)
      })
      second.keep([{ seq, at, name: { storyId, part }, update: merged }])
      return true
    },
  }
}
export type LogThinner = ReturnType<typeof logThinner>

/**
 * The same instant written otherwise. A damaged row is mended from the second log by its number and instant: there the
 * number also names the single key that stood here before, which must never come back in place of all of them.
 */
const otherInstant = (at: string): string => at.replace(/\.(\d{3})Z$/, '.$1001Z')

/** What a log amounts to; null for one with a hole. */
function stateOf(updates: readonly Uint8Array[]): Uint8Array | null {
  const doc = new Y.Doc()
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update, 'log')
    }, 'log')
  } catch {
    return null
  }
  return doc.store.pendingStructs === null && doc.store.pendingDs === null ? Y.encodeStateAsUpdate(doc) : null
}
