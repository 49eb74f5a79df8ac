import type { Receipt } from '../../../shared/publishing/receipt'
import { failed, success, type Result } from '../../../shared/result'
import { photosIn } from '../../../shared/story/articleBody'
import { escapeHtml } from '../../../shared/output/escapeHtml'
import { articleParts } from '../articleParts'
import type { Delivery } from '../connector'
import { copyHash, differingParts } from '../copyHash'
import { remotePhotoName, remoteSlug } from '../remoteName'
import { blockMarkup } from './blockMarkup'
import type { WordPressApi } from './wordpressApi'
import { postSays, saysOf, stampOf, statusOf, type Post } from './wordpressCopy'
import { wordpressMedia, type Media } from './wordpressMedia'
import { wordpressPosts } from './wordpressPosts'
import { wordpressTerms } from './wordpressTerms'

/** WordPress publishes at once what is due within a minute. */
const soonestMs = 90_000

/**
 * Puts an article on a WordPress: look, draft, photos, text, read back, and only then let readers see it. Every step looks
 * first, so that the whole may be done again after any lost answer.
 */
export async function publishToWordPress(
  api: WordPressApi,
  delivery: Delivery,
  now: () => Date,
  signal: AbortSignal,
): Promise<Result<Receipt>> {
  const site = api.site.name
  const posts = wordpressPosts(api)
  const media = wordpressMedia(api)
  const { article } = delivery.published
  const { storyId, edition } = article
  const parts = articleParts(delivery)
  const title = escapeHtml(parts.headline)
  const excerpt = escapeHtml(parts.dek)
  const { visible } = delivery

  if (typeof visible === 'object') {
    const left = Date.parse(visible.at) - now().getTime()
    // It would be out before its time.
    if (left > 0 && left < soonestMs)
      return failed({ kind: 'remote/busy', site, retryAfterSeconds: Math.ceil(left / 1000) })
  }

  const found = await findPost()
  if (!found.ok) return found
  const photoNames = delivery.photos.map((photo) => remotePhotoName(photo, storyId, edition))
  const there = await media.named(photoNames, signal)
  if (!there.ok) return there
  const related = await posts.live(
    article.body.flatMap((block) => (block.kind === 'relatedStory' ? [block.storyId] : [])),
    edition,
    signal,
  )
  if (!related.ok) return related

  const markup = (placed: ReadonlyMap<string, Media>): string =>
    blockMarkup(parts, {
      photo: (photoId) => {
        const at = placed.get(photoId)
        const photo = delivery.photos.find((each) => each.photoId === photoId)
        return at === undefined || photo === undefined
          ? undefined
          : { remoteId: String(at.id), url: at.source_url, width: photo.width, height: photo.height }
      },
      story: (id) => related.value.get(id),
    })
  const placedAlready = new Map(
    delivery.photos.flatMap((photo) => {
      const at = there.value.get(remotePhotoName(photo, storyId, edition))
      return at === undefined ? [] : [[photo.photoId, at] as const]
    }),
  )
  const objection = changedByOthers(
    found.value,
    copyHash(postSays({ title, excerpt, content: markup(placedAlready) })),
  )
  if (objection !== null) return objection

  const started = found.value ?? (await posts.create(storyId, edition, title, signal))
  if ('ok' in started && !started.ok) return started
  const post = 'ok' in started ? started.value : started
  delivery.onStep({ step: 'created', remoteId: String(post.id) })
  const placed = await media.place(delivery, post.id, there.value, signal)
  if (!placed.ok) return placed
  const terms = wordpressTerms(api)
  const categories = await terms('categories', [delivery.section], signal)
  if (!categories.ok) return categories
  const tags = await terms('tags', delivery.tags, signal)
  if (!tags.ok) return tags

  const first = photosIn(parts.body).find(({ photoId }) => placed.value.has(photoId))
  const content = markup(placed.value)
  const sent = {
    title,
    excerpt,
    content,
    slug: remoteSlug(storyId, edition),
    featured_media: first === undefined ? 0 : (placed.value.get(first.photoId)?.id ?? 0),
    ...(categories.value.length === 0 ? {} : { categories: categories.value }),
    tags: tags.value,
  }
  const says = postSays({ title, excerpt, content })

  // Where readers see it already, all of it changes in one request; else they see nothing before it was read back.
  const isLive = statusOf(post) === 'published'
  const filled = await posts.change(
    post.id,
    { ...sent, status: isLive ? liveStatus() : 'draft', ...date(isLive) },
    signal,
  )
  if (!filled.ok) return filled
  let read = await readBack(post.id)
  if (!read.ok) return read
  if (!isLive && visible !== 'draft') {
    const shown = await posts.change(post.id, { status: liveStatus() }, signal)
    if (!shown.ok) return shown
    read = await readBack(post.id)
    if (!read.ok) return read
  }
  const alone = await posts.withoutTwins(storyId, edition, read.value, signal)
  if (!alone.ok) return alone
  const status = statusOf(read.value)
  const wanted =
    visible === 'draft' ? 'draft' : visible === 'now' || isPast(visible.at) ? 'published' : 'scheduled'
  if (status === 'withdrawn' || status !== wanted)
    return failed({ kind: 'remote/readBackDiffers', site, url: read.value.link, what: ['status'] })
  const at = now().toISOString()
  return success({
    remoteId: String(read.value.id),
    url: read.value.link,
    status,
    remoteStamp: stampOf(read.value),
    remoteHash: copyHash(saysOf(read.value)),
    contentHash: delivery.published.contentHash,
    photos: Object.fromEntries(
      [...placed.value].map(([photoId, { id, source_url: url }]) => [photoId, { remoteId: String(id), url }]),
    ),
    sentAt: at,
    checkedAt: at,
  })

  function isPast(at: string): boolean {
    return Date.parse(at) <= now().getTime()
  }

  function liveStatus(): 'publish' | 'future' | 'draft' {
    if (visible === 'draft') return 'draft'
    return visible === 'now' || isPast(visible.at) ? 'publish' : 'future'
  }

  /**
   * `date_gmt` for a schedule: `date` is the site's own wall time and would win. A draft that is not to wait gets no date, so
   * that it is published with that moment's and an earlier schedule is forgotten.
   */
  function date(isLive: boolean): { date_gmt?: string; date?: null } {
    if (typeof visible === 'object' && !isPast(visible.at))
      return { date_gmt: new Date(visible.at).toISOString().slice(0, 19) }
    return isLive ? {} : { date: null }
  }

  /** By the id that is known of it, else by its name. Null where it has to be made. */
  async function findPost(): Promise<Result<Post | null>> {
    const known =
      delivery.previous?.remoteId ?? delivery.steps.find(({ step }) => step === 'created')?.remoteId ?? null
    if (known !== null) {
      const post = await posts.byId(known, signal)
      if (!post.ok) return post
      if (post.value !== null && post.value.status !== 'trash') return post
      if (delivery.previous !== null) return failed({ kind: 'remote/gone', site, remoteId: known })
    }
    const all = await posts.named(storyId, edition, signal)
    return all.ok ? success(all.value.find(({ status }) => status !== 'draft') ?? all.value[0] ?? null) : all
  }

  /**
   * A copy is ours where it is as we last saw it, or says just what is to be sent: then the answer to an earlier attempt was
   * lost. A draft that we hold no receipt of is an attempt that was not finished.
   */
  function changedByOthers(post: Post | null, hash: string): Result<never> | null {
    if (post === null) return null
    const stamp = stampOf(post)
    if (stamp === delivery.previous?.remoteStamp || stamp === delivery.overwrite) return null
    if (copyHash(saysOf(post)) === hash) return null
    if (delivery.previous === null && (statusOf(post) === 'draft' || statusOf(post) === 'withdrawn'))
      return null
    return failed({ kind: 'remote/changed', site, url: post.link, remoteStamp: stamp })
  }

  async function readBack(id: number): Promise<Result<Post>> {
    const back = await posts.byId(String(id), signal)
    if (!back.ok) return back
    const copy = back.value
    if (copy === null) return failed({ kind: 'remote/gone', site, remoteId: String(id) })
    const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b).join()
    const what: string[] = differingParts(says, saysOf(copy))
    if (copy.featured_media !== sent.featured_media) what.push('photo')
    if (sent.categories !== undefined && sorted(copy.categories) !== sorted(sent.categories))
      what.push('section')
    if (sorted(copy.tags) !== sorted(sent.tags)) what.push('tags')
    return what.length === 0
      ? success(copy)
      : failed({ kind: 'remote/readBackDiffers', site, url: copy.link, what })
  }
}
