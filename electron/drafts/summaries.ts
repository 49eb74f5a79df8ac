import { storySummarySchema, type StorySummary } from '../../shared/story/story'
import { inTransaction, type Database } from '../database/sqlite'
import { searchText } from './searchText'

/** The rows of the story list: a projection of the update log that can always be made again. */
export function summaries(database: Database) {
  return {
    /** Newest change first. */
    list(search: string): StorySummary[] {
      const wanted = searchText(search)
      const rows = database
        .prepare(
          "select summary from summaries where instr(search_text, ?) > 0 or ? = '' order by changed_at desc",
        )
        .all(wanted, wanted) as { summary: string }[]
      return rows.map(({ summary }) => storySummarySchema.parse(JSON.parse(summary)))
    },

    /** Stories whose log went on after their row was made, as after a crash. */
    behind(): string[] {
      const rows = database
        .prepare(
          `select distinct story_id from update_log
           where seq > (select up_to_seq from summaries_progress)`,
        )
        .all() as { story_id: string }[]
      return rows.map(({ story_id }) => story_id)
    },

    lastChange(storyId: string): string | null {
      const row = database
        // One look into the index for each document; by story alone SQLite would sort its whole log.
        .prepare(
          `select at from update_log where seq = (
             select max(latest) from (
               select max(seq) as latest from update_log where story_id = ?1 and part = 'story'
               union all select max(seq) from update_log where story_id = ?1 and part = 'en'
               union all select max(seq) from update_log where story_id = ?1 and part = 'ko'))`,
        )
        .get(storyId) as { at: string } | undefined
      return row?.at ?? null
    },

    lastSeq(): number {
      const row = database.prepare('select coalesce(max(seq), 0) as seq from update_log').get() as {
        seq: number
      }
      return row.seq
    },

    /** `upToSeq`: the end of the log when the rows were made, or null where only some stories were looked at. */
    put(rows: readonly StorySummary[], upToSeq: number | null): void {
      inTransaction(database, () => {
        for (const row of rows)
          database
            .prepare(
              `insert or replace into summaries (story_id, summary, search_text, changed_at)
               values (?, ?, ?, ?)`,
            )
            .run(
              row.storyId,
              JSON.stringify(row),
              searchText(`${row.headlines.en}\n${row.headlines.ko}\n${row.slug}`),
              row.changedAt,
            )
        if (upToSeq !== null) database.prepare('update summaries_progress set up_to_seq = ?').run(upToSeq)
      })
    },
  }
}
export type Summaries = ReturnType<typeof summaries>
