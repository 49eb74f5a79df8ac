import { z } from 'zod'
import { editionSchema, type Edition } from '../../../shared/story/edition'
import { storyIdSchema, type PublishedArticle } from '../../../shared/story/story'

/** Everything that is live, asked for piece by piece, so that a portal of many thousands need not be in memory at once. */
export interface LiveArticles {
  readAll(): Iterable<PublishedArticle>
  read(storyId: string, edition: Edition): PublishedArticle | null
}

/** An article that was taken back. Instants are ISO 8601 in UTC. */
export const withdrawnArticleSchema = z.object({
  storyId: storyIdSchema,
  edition: editionSchema,
  urlPath: z.string(),
  withdrawnAt: z.string(),
  /** What readers are told at its address, in the edition's language; empty leaves nothing there. */
  note: z.string(),
})
export type WithdrawnArticle = z.infer<typeof withdrawnArticleSchema>

/** What the portal is to show. */
export interface PortalContent {
  readonly live: LiveArticles
  readonly withdrawn: readonly WithdrawnArticle[]
}

/** An article's name: one edition of one story. */
export interface ArticleName {
  readonly storyId: string
  readonly edition: Edition
}

const nameOf = ({ storyId, edition }: ArticleName): string => `${storyId}/${edition}`

/** Articles that are in memory anyway. */
export function liveArticles(articles: readonly PublishedArticle[]): LiveArticles {
  const byName = new Map(articles.map((published) => [nameOf(published.article), published]))
  return {
    readAll: () => articles,
    read: (storyId, edition) => byName.get(nameOf({ storyId, edition })) ?? null,
  }
}

/** The same articles with some put over them that are about to be live, and without some that are about to go. */
export function withChanges(
  live: LiveArticles,
  put: readonly PublishedArticle[],
  gone: readonly ArticleName[] = [],
): LiveArticles {
  const changed = new Map<string, PublishedArticle | null>([
    ...gone.map((name) => [nameOf(name), null] as const),
    ...put.map((published) => [nameOf(published.article), published] as const),
  ])
  return {
    *readAll() {
      for (const published of live.readAll()) if (!changed.has(nameOf(published.article))) yield published
      yield* put
    },
    read: (storyId, edition) => {
      const over = changed.get(nameOf({ storyId, edition }))
      return over === undefined ? live.read(storyId, edition) : over
    },
  }
}
