import { deflateRawSync } from 'node:zlib'
import type { ArticleWords } from '../../shared/document/projection/readArticleWords'
import { indexTokens, searchText } from '../../shared/story/search/searchTokens'
import { editions, type Edition } from '../../shared/story/edition'
import type { StorySummary } from '../../shared/story/story'
import { listState } from '../../shared/story/storyList'
import { inTransaction, type Database } from '../database/sqlite'
import { indexColumns, searchColumns, startTokens } from './searchColumns'

/** Raised when rows or words are made in another way: rows of an older version are then made again, in the background. */
export const indexVersion = 5

/** Everything the list and the search know of one story. */
export interface IndexedStory {
  readonly summary: StorySummary
  readonly words: Readonly<Record<Edition, ArticleWords>>
  readonly tags: readonly string[]
}

/** What snippets are cut from. NFC. */
export interface SnippetWords {
  readonly en: Pick<ArticleWords, 'dek' | 'body' | 'photos'>
  readonly ko: Pick<ArticleWords, 'dek' | 'body' | 'photos'>
  /** Slug, tags and bylines. */
  readonly about: string
}

const columns = indexColumns.join(', ')
const searchTable = `create virtual table story_search using fts5(
  ${columns}, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')`

/** Rows, texts and search index of the stories: a projection of the update log that can always be made again. */
export function storyIndex(database: Database) {
  const made = database.prepare("select sql from sqlite_schema where name = 'story_search'").get() as
    { sql: string } | undefined
  if (made?.sql.includes(columns) !== true) makeSearchAnew()

  function makeSearchAnew(): void {
    inTransaction(database, () => {
      database.exec('drop table if exists story_search')
      database.exec(searchTable)
      database.exec('update story_rows set index_version = 0')
    })
  }

  const statements = {
    find: database.prepare('select row_id from story_rows where story_id = ?'),
    trashedAt: database.prepare('select trashed_at from stories where story_id = ?'),
    putRow: database.prepare(
      `insert into story_rows
         (story_id, index_version, trashed, state, section, in_en, in_ko, has_photos, bylines, changed_at)
       values (?, ${indexVersion}, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (story_id) do update set index_version = excluded.index_version, trashed = excluded.trashed,
         state = excluded.state, section = excluded.section, in_en = excluded.in_en, in_ko = excluded.in_ko,
         has_photos = excluded.has_photos, bylines = excluded.bylines, changed_at = excluded.changed_at
       returning row_id`,
    ),
    putText: database.prepare('insert or replace into story_texts (row_id, summary, words) values (?, ?, ?)'),
    putSearch: database.prepare(
      `insert or replace into story_search (rowid, ${columns}) values (?, ${indexColumns.map(() => '?').join(', ')})`,
    ),
    dropUses: database.prepare('delete from photo_uses where story_id = ?'),
    putUse: database.prepare(
      'insert or ignore into photo_uses (photo_id, story_id, edition, has_alt, has_credit) values (?, ?, ?, ?, ?)',
    ),
    dropSearch: database.prepare('delete from story_search where rowid = ?'),
    dropText: database.prepare('delete from story_texts where row_id = ?'),
    dropRow: database.prepare('delete from story_rows where row_id = ?'),
  }

  function putOne({ summary, words, tags }: IndexedStory): void {
    const trashed = statements.trashedAt.get(summary.storyId) as { trashed_at: string | null } | undefined
    if (trashed === undefined) return
    const names = summary.bylines.flatMap(({ en, ko }) => [en, ko]).filter((name) => name.trim() !== '')
    const about = [summary.slug, ...tags, ...names].join('\n')
    const { row_id } = statements.putRow.get(
      summary.storyId,
      trashed.trashed_at === null ? 0 : 1,
      listState(summary),
      summary.section,
      isWritten(words.en),
      isWritten(words.ko),
      words.en.shown.length + words.ko.shown.length > 0 ? 1 : 0,
      searchText(names.join('\n')),
      summary.changedAt,
    ) as { row_id: number }
    statements.dropUses.run(summary.storyId)
    for (const edition of editions)
      for (const { photoId, hasAlt, hasCredit } of words[edition].shown)
        statements.putUse.run(photoId, summary.storyId, edition, hasAlt ? 1 : 0, hasCredit ? 1 : 0)
    const snippets: SnippetWords = {
      en: cutFrom(words.en),
      ko: cutFrom(words.ko),
      about: about.normalize('NFC'),
    }
    statements.putText.run(row_id, JSON.stringify(summary), deflateRawSync(JSON.stringify(snippets)))
    const texts = { ...columnTexts(words), about }
    statements.putSearch.run(
      row_id,
      ...searchColumns.map((column) => indexTokens(texts[column])),
      ...startTokens(texts),
    )
  }

  return {
    makeSearchAnew,

    /** Stories whose log went on after their row was made, as after a crash. */
    behind: (): string[] =>
      storyIds(
        database,
        'select distinct story_id from update_log where seq > (select up_to_seq from summaries_progress)',
      ),

    /** Up to `most` stories without a row of this version, the newest first. */
    outdated: (most: number): string[] =>
      storyIds(
        database,
        `select story_id from (
           select story_id, changed_at from story_rows where index_version <> ${indexVersion}
           union all
           select story_id, created_at from stories where story_id not in (select story_id from story_rows))
         order by changed_at desc limit ${most}`,
      ),

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
    put(stories: readonly IndexedStory[], upToSeq: number | null): void {
      inTransaction(database, () => {
        stories.forEach(putOne)
        if (upToSeq !== null) database.prepare('update summaries_progress set up_to_seq = ?').run(upToSeq)
      })
    },

    /** Inside the transaction that deletes the story. */
    forget(storyId: string): void {
      const row = statements.find.get(storyId) as { row_id: number } | undefined
      if (row === undefined) return
      statements.dropUses.run(storyId)
      statements.dropSearch.run(row.row_id)
      statements.dropText.run(row.row_id)
      statements.dropRow.run(row.row_id)
    },
  }
}
/** Before a desk is made anew from its log; the next start of the index makes its search anew too. */
export const forgetIndex = (database: Database): void =>
  database.exec(
    `delete from photo_uses; delete from story_texts; delete from story_rows; drop table if exists story_search;
     update summaries_progress set up_to_seq = 0`,
  )

export type StoryIndex = ReturnType<typeof storyIndex>

const storyIds = (database: Database, sql: string): string[] =>
  (database.prepare(sql).all() as { story_id: string }[]).map(({ story_id }) => story_id)

const columnTexts = ({ en, ko }: IndexedStory['words']) => ({
  headline_en: en.headline,
  headline_ko: ko.headline,
  dek_en: en.dek,
  dek_ko: ko.dek,
  photos_en: en.photos,
  photos_ko: ko.photos,
  body_en: en.body,
  body_ko: ko.body,
})

const isWritten = ({ headline, dek, body }: ArticleWords): 0 | 1 =>
  `${headline}${dek}${body}`.trim() === '' ? 0 : 1

const cutFrom = ({ dek, body, photos }: ArticleWords) => ({
  dek: dek.normalize('NFC'),
  body: body.normalize('NFC'),
  photos: photos.normalize('NFC'),
})
