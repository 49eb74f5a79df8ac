import { publishedArticleSchema, type PublishedArticle } from '../../shared/story/story'
import { inTransaction, type Database } from '../database/sqlite'

/** What is live on the portal: one published article for each story and edition. */
export function publications(database: Database) {
  const parse = (row: unknown): PublishedArticle =>
    publishedArticleSchema.parse(JSON.parse((row as { published: string }).published))
  return {
    all: (): PublishedArticle[] =>
      database.prepare('select published from publications order by story_id, edition').all().map(parse),
    ofStory: (storyId: string): PublishedArticle[] =>
      database
        .prepare('select published from publications where story_id = ? order by edition')
        .all(storyId)
        .map(parse),
    put(published: readonly PublishedArticle[]): void {
      inTransaction(database, () => {
        for (const one of published)
          database
            .prepare('insert or replace into publications (story_id, edition, published) values (?, ?, ?)')
            .run(one.article.storyId, one.article.edition, JSON.stringify(one))
      })
    },
  }
}
export type Publications = ReturnType<typeof publications>
