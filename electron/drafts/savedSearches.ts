import { storyQuerySchema, type SavedSearch, type StoryQuery } from '../../shared/story/storyList'
import type { Database } from '../database/sqlite'

/** Searches a desk keeps under a name. A name saved again takes the new search. */
export function savedSearches(database: Database) {
  return {
    /** By name. One that an older Dateline understood and this one doesn't is left out. */
    all(): SavedSearch[] {
      const rows = database
        .prepare('select search_id, name, query from saved_searches order by name')
        .all() as { search_id: number; name: string; query: string }[]
      return rows.flatMap(({ search_id, name, query }) => {
        const parsed = storyQuerySchema.safeParse(JSON.parse(query))
        return parsed.success ? [{ searchId: search_id, name, query: parsed.data }] : []
      })
    },
    save(name: string, query: StoryQuery): void {
      database
        .prepare(
          'insert into saved_searches (name, query) values (?, ?) on conflict (name) do update set query = excluded.query',
        )
        .run(name.normalize('NFC').trim(), JSON.stringify(query))
    },
    remove(searchId: number): void {
      database.prepare('delete from saved_searches where search_id = ?').run(searchId)
    },
  }
}
export type SavedSearches = ReturnType<typeof savedSearches>
