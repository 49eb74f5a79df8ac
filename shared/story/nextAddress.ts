import type { Article, PublishedArticle } from './story'

type UrlPath = (article: Article, firstPublishedAt: string) => string
type Address = Pick<PublishedArticle, 'urlPath' | 'formerPaths'>

/**
 * Where a live article stands once `next` is published in its place, and the addresses that lead readers on from then.
 * The slug alone moves it: a story that changes its section or headline stays where readers have it.
 */
export function nextAddress(live: PublishedArticle, next: Article, pathOf: UrlPath): Address {
  const { article, urlPath, formerPaths, firstPublishedAt } = live
  const isSameName =
    pathOf({ ...article, slug: next.slug }, firstPublishedAt) === pathOf(article, firstPublishedAt)
  const moved = isSameName ? urlPath : pathOf(next, firstPublishedAt)
  if (moved === urlPath) return { urlPath, ...(formerPaths !== undefined && { formerPaths }) }
  return {
    urlPath: moved,
    formerPaths: [...(formerPaths ?? []).filter((former) => former !== moved), urlPath],
  }
}
