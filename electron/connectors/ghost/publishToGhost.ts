import type { Receipt } from '../../../shared/publishing/receipt'
import { failed, success, type Result } from '../../../shared/result'
import { photosIn } from '../../../shared/story/articleBody'
import { shorten } from '../../../shared/output/cleanText'
import { escapeHtml } from '../../../shared/output/escapeHtml'
import { articleParts, captionHtml } from '../articleParts'
import type { Delivery } from '../connector'
import { copyHash, differingParts } from '../copyHash'
import type { GhostApi } from './ghostApi'
import { photosOf, postSays, stampOf, statusOf, type Post, type PostText } from './ghostCopy'
import { ghostImages } from './ghostImages'
import { ghostPosts } from './ghostPosts'
import { lexicalMarkup } from './lexicalMarkup'

/** Ghost refuses a schedule that is nearer than two minutes. */
const soonestMs = 150_000
/** What its fields hold. */
const limits = { title: 255, excerpt: 300, alt: 191 }

/**
 * Puts an article on a Ghost: look, draft, photos, text, read back, and only then let readers see it. Every step looks first,
 * so that the whole may be done again after any lost answer.
 */
export async function publishToGhost(
  api: GhostApi,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<Result<Receipt>> {
  const site = api.site.name
  const { now } = api.site
  const posts = ghostPosts(api)
  const images = ghostImages(api, now)
  const { article } = delivery.published
  const { storyId, edition } = article
  const parts = articleParts(delivery)
  const { visible, previous } = delivery
  const due = typeof visible === 'object' && Date.parse(visible.at) > now().getTime() ? visible.at : null

  if (due !== null) {
    const left = Date.parse(due) - now().getTime()
    if (left < soonestMs)
      return failed({ kind: 'remote/busy', site, retryAfterSeconds: Math.ceil(left / 1000) })
  }

  const found = await findPost()
  if (!found.ok) return found
  const known = [
    ...(found.value === null ? [] : Object.values(photosOf(found.value))),
    ...Object.values(previous?.photos ?? {}),
    ...delivery.steps.filter((step) => step.step === 'photo'),
  ].map(({ url }) => url)
  const there = await images.there(delivery, known, signal)
  if (!there.ok) return there
  const related = await posts.live(
    article.body.flatMap((block) => (block.kind === 'relatedStory' ? [block.storyId] : [])),
    edition,
    signal,
  )
  if (!related.ok) return related
  const objection = changedByOthers(found.value, copyHash(postSays(textWith(there.value))))
  if (objection !== null) return objection

  const made =
    found.value === null ? await posts.create(storyId, edition, title(), signal) : success(found.value)
  if (!made.ok) return made
  let post = made.value
  delivery.onStep({ step: 'created', remoteId: post.id })
  const placed = await images.place(delivery, there.value, signal)
  if (!placed.ok) return placed

  const sent = textWith(new Map([...placed.value].map(([photoId, { url }]) => [photoId, url])))
  const says = postSays(sent)
  const tags = [delivery.section, ...delivery.tags].map((name) => name.trim()).filter((name) => name !== '')
  const fields = { ...sent, tags: [...new Set(tags)].map((name) => ({ name })) }

  // Where readers see it already, all of it changes in one request; else they see nothing before it was read back.
  const isLive = statusOf(post) === 'published'
  const status = visible === 'draft' ? 'draft' : due === null ? 'published' : 'scheduled'
  const filled = await posts.change(post, { ...fields, status: isLive ? status : 'draft' }, signal)
  if (!filled.ok) return filled
  let read = await readBack(post.id)
  if (!read.ok) return read
  post = read.value
  if (!isLive && status !== 'draft') {
    // A date of its own only for a schedule; else what was planned before is replaced by this moment.
    const at = due ?? new Date(now().getTime() - 1000 * Math.max(0, await aheadSeconds())).toISOString()
    const wasLive = statusOf(post) === 'withdrawn' && due === null
    const shown = await posts.change(post, { status, ...(wasLive ? {} : { published_at: at }) }, signal)
    if (!shown.ok) return shown
    read = await readBack(post.id)
    if (!read.ok) return read
    post = read.value
  }
  const alone = await posts.withoutTwins(storyId, edition, post, signal)
  if (!alone.ok) return alone
  if (post.status !== status)
    return failed({ kind: 'remote/readBackDiffers', site, url: post.url, what: ['status'] })
  const at = now().toISOString()
  return success({
    remoteId: post.id,
    url: post.url,
    status,
    remoteStamp: stampOf(post),
    remoteHash: copyHash(postSays(post)),
    contentHash: delivery.published.contentHash,
    photos: Object.fromEntries(placed.value),
    sentAt: at,
    checkedAt: at,
  })

  function title(): string {
    return shorten(parts.headline, limits.title)
  }

  /**
   * The text with photos at these addresses. Themes show the feature image above the text, so a photo that opens the body is
   * only there, with its caption and credit.
   */
  function textWith(urls: ReadonlyMap<string, string>): Omit<PostText, 'html'> {
    const [opening] = parts.body
    const isOpening = opening?.kind === 'photo' && urls.has(opening.photoId)
    const first = isOpening ? opening : photosIn(parts.body).find(({ photoId }) => urls.has(photoId))
    const lexical = lexicalMarkup(parts, isOpening ? parts.body.slice(1) : parts.body, {
      photo: (photoId) => {
        const url = urls.get(photoId)
        const photo = delivery.photos.find((each) => each.photoId === photoId)
        return url === undefined || photo === undefined
          ? undefined
          : { remoteId: url, url, width: photo.width, height: photo.height }
      },
      story: (id) => (related.ok ? related.value.get(id) : undefined),
    })
    return {
      title: title(),
      custom_excerpt: parts.dek === '' ? null : shorten(parts.dek, limits.excerpt),
      lexical,
      feature_image: first === undefined ? null : (urls.get(first.photoId) ?? null),
      feature_image_alt: first === undefined ? null : shorten(first.alt, limits.alt),
      feature_image_caption:
        first === undefined ? null : captionHtml(first.caption, escapeHtml(first.credit.trim())),
    }
  }

  async function aheadSeconds(): Promise<number> {
    const facts = await api.about(signal)
    return facts.ok ? (facts.value.aheadBySeconds ?? 0) : 0
  }

  /** By the id that is known of it, else by its name. Null where it has to be made. */
  async function findPost(): Promise<Result<Post | null>> {
    const id = previous?.remoteId ?? delivery.steps.find(({ step }) => step === 'created')?.remoteId ?? null
    if (id !== null) {
      const post = await posts.byId(id, signal)
      if (!post.ok || post.value !== null) return post
      if (previous !== null) return failed({ kind: 'remote/gone', site, remoteId: id })
    }
    return posts.named(storyId, edition, signal)
  }

  /**
   * A copy is ours where it is as we last saw it, or says just what is to be sent: then the answer to an earlier attempt was
   * lost. A draft that we hold no receipt of is an attempt that was not finished. A schedule that came due changes the
   * time of the last change, and nothing else.
   */
  function changedByOthers(post: Post | null, hash: string): Result<never> | null {
    if (post === null) return null
    const stamp = stampOf(post)
    const says = copyHash(postSays(post))
    if (stamp === previous?.remoteStamp || stamp === delivery.overwrite || says === hash) return null
    if (previous?.status === 'scheduled' && post.status === 'published' && says === previous.remoteHash)
      return null
    if (previous === null && post.status === 'draft') return null
    return failed({ kind: 'remote/changed', site, url: post.url, remoteStamp: stamp })
  }

  async function readBack(id: string): Promise<Result<Post>> {
    const back = await posts.byId(id, signal)
    if (!back.ok) return back
    if (back.value === null) return failed({ kind: 'remote/gone', site, remoteId: id })
    const what: string[] = differingParts(says, postSays(back.value))
    const names = (all: readonly { name: string }[]) => all.map(({ name }) => name.toLowerCase()).join('\n')
    if (names(back.value.tags) !== names(fields.tags)) what.push('tags')
    return what.length === 0
      ? success(back.value)
      : failed({ kind: 'remote/readBackDiffers', site, url: back.value.url, what })
  }
}
