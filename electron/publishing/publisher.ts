import type { Edition } from '../../shared/story/edition'
import { failed, success, type Result } from '../../shared/result'
import type { Article, PublishedArticle } from '../../shared/story/story'
import { contentHash } from '../documents/contentHash'
import { blockers } from './blockers'
import type { Publications } from './publications'

export interface PublisherOptions {
  readonly publications: Publications
  /** The article as it is written now; everything in it is committed. */
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  readonly urlPath: (article: Article, firstPublishedAt: string) => string
  readonly hasPhoto: (photoId: string) => Promise<boolean>
  /** Writes the portal with all that is live. */
  readonly deliver: (
    live: readonly PublishedArticle[],
    onProgress: (done: number, total: number) => void,
  ) => Promise<Result<unknown>>
  readonly onProgress: (done: number, total: number) => void
  readonly now: () => Date
}

/** Publishes stories to the portal, one at a time. */
export function publisher(options: PublisherOptions) {
  let last: Promise<unknown> = Promise.resolve()

  async function publish(storyId: string, editions: readonly Edition[]): Promise<Result<PublishedArticle[]>> {
    const articles: Article[] = []
    for (const edition of new Set(editions)) {
      const article = options.freeze(storyId, edition)
      if (!article.ok) return article
      articles.push(article.value)
    }
    const found = articles.flatMap(blockers)
    if (found.length > 0) return failed({ kind: 'publish/blocked', blockers: found })
    const missing = await missingPhoto(articles)
    if (missing !== null) return failed({ kind: 'photo/missing', photoId: missing })

    const before = options.publications.all()
    const cutOff = options.publications.cutOff(storyId)
    const published = articles.map((article) => publishedArticle(article, before, cutOff))
    const isOf = (one: PublishedArticle) => (other: PublishedArticle) =>
      one.article.storyId === other.article.storyId && one.article.edition === other.article.edition
    const live = [...before.filter((one) => !published.some(isOf(one))), ...published]
    options.publications.announce(published)
    const delivered = await options.deliver(live, options.onProgress)
    if (!delivered.ok) {
      options.publications.withdraw(storyId)
      return delivered
    }
    // Only now: after a crash before this line publishing again writes the same pages and mends the record.
    options.publications.put(published)
    return success(published)
  }

  function publishedArticle(
    article: Article,
    before: readonly PublishedArticle[],
    cutOff: readonly PublishedArticle[],
  ): PublishedArticle {
    const hash = contentHash(article)
    const now = options.now().toISOString()
    const isThis = (one: PublishedArticle) =>
      one.article.storyId === article.storyId && one.article.edition === article.edition
    const live = before.find(isThis)
    if (live !== undefined)
      return live.contentHash === hash ? live : { ...live, article, updatedAt: now, contentHash: hash }
    // Its page may be out already, under that address and with that time.
    const begun = cutOff.find(isThis)
    if (begun !== undefined) return { ...begun, article, contentHash: hash }
    const firstPublishedAt = Number.isNaN(Date.parse(article.bylineTime)) ? now : article.bylineTime
    return {
      article,
      urlPath: options.urlPath(article, firstPublishedAt),
      firstPublishedAt,
      updatedAt: null,
      contentHash: hash,
    }
  }

  async function missingPhoto(articles: readonly Article[]): Promise<string | null> {
    for (const { body } of articles)
      for (const block of body)
        if (block.kind === 'photo' && block.photoId !== '' && !(await options.hasPhoto(block.photoId)))
          return block.photoId
    return null
  }

  return {
    publish(storyId: string, editions: readonly Edition[]): Promise<Result<PublishedArticle[]>> {
      const turn = last.then(() => publish(storyId, editions))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
export type Publisher = ReturnType<typeof publisher>
