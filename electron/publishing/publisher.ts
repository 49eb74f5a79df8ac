import type { Edition } from '../../shared/story/edition'
import { photosIn } from '../../shared/story/articleBody'
import { failed, success, type Result } from '../../shared/result'
import { nextAddress } from '../../shared/story/nextAddress'
import type { Article, PublishedArticle } from '../../shared/story/story'
import { contentHash } from '../documents/contentHash'
import { photoReasons, type PhotoReason } from '../../shared/story/photo/photoReasons'
import { blockers, type Blocker } from './blockers'
import type { Publications } from './publications'
import type { SaidNow } from './sendNow'

/** What the change of a live story is; one that is not live yet is neither. */
export type Amendment = 'update' | 'correct'

export interface PublisherOptions {
  readonly publications: Publications
  /** The article as it is written now; everything in it is committed. */
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  readonly urlPath: (article: Article, firstPublishedAt: string) => string
  /** What of a photo an editor may publish in spite of. */
  readonly mayOverride: () => readonly PhotoReason[]
  readonly hasPhoto: (photoId: string) => Promise<boolean>
  /** Sends them wherever they go; ends when those places are through that are on this computer. */
  readonly deliver: (
    storyId: string,
    published: readonly PublishedArticle[],
    said: SaidNow,
  ) => Promise<Result<unknown>>
  readonly now: () => Date
}

/** Publishes stories as they are written now, one at a time. */
export function publisher(options: PublisherOptions) {
  let last: Promise<unknown> = Promise.resolve()

  async function publish(
    storyId: string,
    editions: readonly Edition[],
    said: SaidNow,
  ): Promise<Result<PublishedArticle[]>> {
    const articles: Article[] = []
    for (const edition of new Set(editions)) {
      const article = options.freeze(storyId, edition)
      if (!article.ok) return article
      articles.push(article.value)
    }
    const published = await prepare(articles, said.override)
    if (!published.ok) return published
    const delivered = await options.deliver(storyId, published.value, said)
    return delivered.ok ? published : delivered
  }

  /** Frozen articles with the addresses and times they go out with. Fails with `publish/blocked`, `photo/missing`. */
  async function prepare(
    articles: readonly Article[],
    override: string | null,
  ): Promise<Result<PublishedArticle[]>> {
    const found = articles.flatMap((article) => blockers(article, options.now()))
    const overridable: readonly string[] = override === null ? [] : options.mayOverride()
    if (found.some(({ reason }) => !overridable.includes(reason)))
      return failed({ kind: 'publish/blocked', blockers: found })
    const missing = await missingPhoto(articles)
    if (missing !== null) return failed({ kind: 'photo/missing', photoId: missing })

    return success(
      articles.map((article) => {
        const before = options.publications.ofStory(article.storyId)
        const cutOff = options.publications.cutOff(article.storyId)
        return withOverrides(publishedArticle(article, before, cutOff), found, override)
      }),
    )
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
    if (live !== undefined) {
      if (live.contentHash === hash) return live
      // A new address is no news to readers: nothing they read is another.
      const isMovedOnly = contentHash({ ...article, slug: live.article.slug }) === live.contentHash
      const updatedAt = isMovedOnly ? live.updatedAt : now
      return {
        ...live,
        ...nextAddress(live, article, options.urlPath),
        article,
        updatedAt,
        contentHash: hash,
      }
    }
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
      for (const block of photosIn(body))
        if (block.photoId !== '' && !(await options.hasPhoto(block.photoId))) return block.photoId
    return null
  }

  return {
    prepare,
    publish(
      storyId: string,
      editions: readonly Edition[],
      said: Partial<SaidNow> = {},
    ): Promise<Result<PublishedArticle[]>> {
      const whole = { override: null, amendment: 'update', why: '', contentHash: null, ...said } as const
      const turn = last.then(() => publish(storyId, editions, whole))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

/** What stood in the way is kept with the publication; one that nothing stood in the way of has no such record. */
function withOverrides(
  { overrides: _before, ...published }: PublishedArticle,
  found: readonly Blocker[],
  why: string | null,
): PublishedArticle {
  const overrides = found.flatMap(({ edition, reason, subject = '' }) =>
    edition === published.article.edition && isPhotoReason(reason) && why !== null
      ? [{ reason, subject, why }]
      : [],
  )
  return overrides.length === 0 ? published : { ...published, overrides }
}
const isPhotoReason = (reason: Blocker['reason']): reason is PhotoReason =>
  (photoReasons as readonly string[]).includes(reason)

export type Publisher = ReturnType<typeof publisher>
