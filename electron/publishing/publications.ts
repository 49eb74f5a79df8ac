import type { Edition } from '../../shared/story/edition'
import { publishedArticleSchema, type PublishedArticle } from '../../shared/story/story'
import {
  withdrawnArticleSchema,
  type LiveArticles,
  type WithdrawnArticle,
} from '../connectors/portal/portalContent'
import { inTransaction, type Database } from '../database/sqlite'

/** What is live on the portal, one published article for each story and edition, and what is on its way there. */
export function publications(database: Database) {
  const select = (where: string, ...values: (string | number)[]): PublishedArticle[] =>
    database
      .prepare(`select published from publications where ${where} order by story_id, edition`)
      .all(...values)
      .map((row) => publishedArticleSchema.parse(JSON.parse((row as { published: string }).published)))
  const write = (published: readonly PublishedArticle[], sql: string, live: 0 | 1): void =>
    inTransaction(database, () => {
      for (const one of published)
        database.prepare(sql).run(one.article.storyId, one.article.edition, JSON.stringify(one), live)
    })
  // What a portal of thousands reads whole was checked when it was written, and by the schema when its own page is made.
  const rows = database.prepare('select published from publications where live = 1')
  const row = database.prepare(
    'select published from publications where live = 1 and story_id = ? and edition = ?',
  )
  const live: LiveArticles = {
    *readAll() {
      for (const found of rows.iterate())
        yield JSON.parse((found as { published: string }).published) as PublishedArticle
    },
    read: (storyId: string, edition: Edition) => {
      const found = row.get(storyId, edition) as { published: string } | undefined
      return found === undefined ? null : publishedArticleSchema.parse(JSON.parse(found.published))
    },
  }
  const forget = (storyId: string, edition: Edition): void =>
    void database
      .prepare('delete from withdrawn_articles where story_id = ? and edition = ?')
      .run(storyId, edition)
  const values = 'into publications (story_id, edition, published, live) values (?, ?, ?, ?)'
  return {
    all: () => select('live = 1'),
    ofStory: (storyId: string) => select('live = 1 and story_id = ?', storyId),
    /** What an earlier delivery was about to make live when the app was cut off. */
    cutOff: (storyId: string) => select('live = 0 and story_id = ?', storyId),
    /** Keeps what a first delivery will print; what is live already stays as it is. */
    announce: (published: readonly PublishedArticle[]) => write(published, `insert or ignore ${values}`, 0),
    /** The delivery was refused, so nothing of it can have been read. */
    withdraw: (storyId: string) =>
      void database.prepare('delete from publications where live = 0 and story_id = ?').run(storyId),
    /** What is live again is no longer taken back. */
    put: (published: readonly PublishedArticle[]) => {
      write(published, `insert or replace ${values}`, 1)
      for (const { article } of published) forget(article.storyId, article.edition)
    },
    /** Articles are no longer live; what readers are told at their addresses is kept. */
    takeBack: (taken: readonly WithdrawnArticle[]) =>
      inTransaction(database, () => {
        for (const { storyId, edition, urlPath, withdrawnAt, note } of taken) {
          database
            .prepare('delete from publications where story_id = ? and edition = ?')
            .run(storyId, edition)
          database
            .prepare('insert or replace into withdrawn_articles values (?, ?, ?, ?, ?)')
            .run(storyId, edition, urlPath, withdrawnAt, note)
        }
      }),
    withdrawn: (): WithdrawnArticle[] =>
      database
        .prepare(
          `select story_id as storyId, edition, url_path as urlPath, withdrawn_at as withdrawnAt, note
             from withdrawn_articles order by story_id, edition`,
        )
        .all()
        .map((found) => withdrawnArticleSchema.parse(found)),
    /** What is live, piece by piece. */
    live,
  }
}
export type Publications = ReturnType<typeof publications>
