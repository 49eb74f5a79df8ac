import { publishedArticleSchema, type PublishedArticle } from '../../shared/story/story'
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
    put: (published: readonly PublishedArticle[]) => write(published, `insert or replace ${values}`, 1),
  }
}
export type Publications = ReturnType<typeof publications>
