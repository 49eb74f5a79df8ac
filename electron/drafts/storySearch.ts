import { inflateRawSync } from 'node:zlib'
import { editions } from '../../shared/story/edition'
import { snippetOf } from '../../shared/story/search/markHits'
import { searchTerms, type SearchTerm } from '../../shared/story/search/searchTerms'
import { searchText } from '../../shared/story/search/searchTokens'
import { storySummarySchema, type StorySummary } from '../../shared/story/story'
import type { ListedStory, StoryPage, StoryQuery } from '../../shared/story/storyList'
import type { Database } from '../database/sqlite'
import { columnsOf, hitWeights, isHead, matchExpression } from './searchColumns'
import { indexVersion, type SnippetWords } from './storyIndex'

type Value = string | number

/** Lists and finds stories. Every answer is a window of a list; the whole list never leaves the database. */
export function storySearch(database: Database) {
  /** The places of the last search, as scrolling asks for them again and again. */
  let last: { readonly key: string; readonly rowIds: readonly number[] } | null = null

  function foundRows(query: StoryQuery, terms: readonly SearchTerm[]): readonly number[] {
    const version = database.prepare('select total_changes() as changes').get() as { changes: number }
    const key = JSON.stringify([query, version.changes])
    if (last?.key === key) return last.rowIds
    const narrow = narrowed(query)
    const { values } = narrow
    // Without filters the few stories in the other place are left out, instead of looking every hit up.
    const isPlain = Object.values(query.filters).every((value) => value === null) && query.in === 'desk'
    const where = isPlain
      ? 'story_search.rowid not in (select row_id from story_rows where trashed = 1)'
      : narrow.where
    const joined = isPlain ? '' : 'join story_rows on row_id = story_search.rowid'
    // One text instead of twenty thousand rows: making those takes longer than finding them.
    const find = (columns: ReturnType<typeof columnsOf>, order: string): number[] => {
      const { found } = database
        .prepare(
          `select json_group_array(row_id) as found from (
             select story_search.rowid as row_id from story_search ${joined}
             where story_search match ? and ${where} order by ${order})`,
        )
        .get(matchExpression(terms, columns), ...values) as { found: string }
      return JSON.parse(found) as number[]
    }
    const ranked = `bm25(story_search, ${hitWeights}), story_search.rowid desc`
    const columns = columnsOf(query.filters.edition)
    const all = find(columns, 'story_search.rowid desc')
    const rowIds =
      all.length <= rankedAtMost
        ? find(columns, ranked)
        : [...new Set([...find(columns.filter(isHead), 'story_search.rowid desc'), ...all])]
    last = { key, rowIds }
    return rowIds
  }

  function listedRows(query: StoryQuery, from: number, count: number) {
    const { where, values } = narrowed(query)
    const { total } = database
      .prepare(`select count(*) as total from story_rows where ${where}`)
      .get(...values) as { total: number }
    const rows = database
      .prepare(`select row_id from story_rows where ${where} ${newestFirst} limit ? offset ?`)
      .all(...values, count, from) as { row_id: number }[]
    return { total, rowIds: rows.map(({ row_id }) => row_id) }
  }

  const countPending = database.prepare('select count(*) as pending from story_rows where index_version < ?')
  const pending = (): number => (countPending.get(indexVersion) as { pending: number }).pending

  const readRow = database.prepare(
    `select summary, words, trashed_at from story_texts join story_rows using (row_id) join stories using (story_id)
     where row_id = ?`,
  )
  function listed(rowId: number, terms: readonly SearchTerm[], query: StoryQuery): ListedStory {
    const row = readRow.get(rowId) as { summary: string; words: Uint8Array; trashed_at: string | null }
    return {
      story: storySummarySchema.parse(JSON.parse(row.summary)),
      trashedAt: row.trashed_at,
      snippet:
        terms.length === 0 || row.words.length === 0 ? null : snippet(wordsOf(row.words), terms, query),
    }
  }

  return {
    page(query: StoryQuery, from: number, count: number): StoryPage {
      const terms = searchTerms(query.search)
      // Signs alone are no words: nothing holds them.
      if (terms.length === 0 && query.search.trim() !== '')
        return { total: 0, from, rows: [], pending: pending() }
      const found = terms.length === 0 ? null : foundRows(query, terms)
      const { total, rowIds } =
        found === null
          ? listedRows(query, from, count)
          : { total: found.length, rowIds: found.slice(from, from + count) }
      return { total, from, rows: rowIds.map((rowId) => listed(rowId, terms, query)), pending: pending() }
    },

    /** The place of a story in the list, or null where the list hasn't got it. */
    place(query: StoryQuery, storyId: string): number | null {
      const row = database
        .prepare('select row_id, changed_at from story_rows where story_id = ?')
        .get(storyId) as { row_id: number; changed_at: string } | undefined
      if (row === undefined) return null
      const terms = searchTerms(query.search)
      if (terms.length > 0) {
        const at = foundRows(query, terms).indexOf(row.row_id)
        return at === -1 ? null : at
      }
      const { where, values } = narrowed(query)
      const { there, before } = database
        .prepare(
          `select coalesce(sum(row_id = ?), 0) as there,
             coalesce(sum((changed_at, row_id) > (?, ?)), 0) as before from story_rows where ${where}`,
        )
        .get(row.row_id, row.changed_at, row.row_id, ...values) as { there: number; before: number }
      return there === 0 ? null : before
    },

    /** The row of one story, wherever it is; null where there is none. */
    describe(storyId: string): { readonly story: StorySummary; readonly trashedAt: string | null } | null {
      const row = database
        .prepare(
          `select summary, trashed_at from story_texts join story_rows using (row_id) join stories using (story_id)
           where story_id = ?`,
        )
        .get(storyId) as { summary: string; trashed_at: string | null } | undefined
      if (row === undefined) return null
      return { story: storySummarySchema.parse(JSON.parse(row.summary)), trashedAt: row.trashed_at }
    },
  }
}
export type StorySearch = ReturnType<typeof storySearch>

const newestFirst = 'order by changed_at desc, row_id desc'

function narrowed({ filters, in: place }: StoryQuery): { where: string; values: Value[] } {
  const conditions = [`trashed = ${place === 'trash' ? 1 : 0}`]
  const values: Value[] = []
  const add = (condition: string, value: Value | null) => {
    if (value === null) return
    conditions.push(condition)
    values.push(value)
  }
  add('state = ?', filters.state)
  add('section = ?', filters.section)
  add('instr(bylines, ?) > 0', filters.byline === null ? null : searchText(filters.byline))
  add('changed_at >= ?', filters.changedFrom === null ? null : dayBegins(filters.changedFrom, 0))
  add('changed_at < ?', filters.changedTo === null ? null : dayBegins(filters.changedTo, 1))
  add('has_photos = ?', filters.hasPhotos === null ? null : filters.hasPhotos ? 1 : 0)
  if (filters.edition !== null) conditions.push(`in_${filters.edition} = 1`)
  return { where: conditions.join(' and '), values }
}

/** The instant at which a day of this computer's calendar begins, `later` days on. */
function dayBegins(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).toISOString()
}

/** More hits than this nobody reads by rank: those with the words in the headline come first, then the newest stories. */
const rankedAtMost = 1500

const wordsOf = (words: Uint8Array): SnippetWords =>
  JSON.parse(inflateRawSync(words).toString('utf8')) as SnippetWords

/** The piece that shows most of what was searched for; text before captions, captions before names. */
function snippet(
  words: SnippetWords,
  terms: readonly SearchTerm[],
  { filters }: StoryQuery,
): ListedStory['snippet'] {
  const shown = editions.filter((edition) => filters.edition === null || filters.edition === edition)
  const places = [
    ...(['body', 'dek', 'photos'] as const).flatMap((where) =>
      shown.map((edition) => ({ where, edition, text: words[edition][where] })),
    ),
    { where: 'about' as const, edition: null, text: words.about.replaceAll('\n', ' · ') },
  ]
  for (const { where, edition, text } of places) {
    const found = snippetOf(text, terms)
    if (found !== null) return { where, edition, text: found }
  }
  return null
}
