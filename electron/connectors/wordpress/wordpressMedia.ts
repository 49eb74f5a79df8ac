import { z } from 'zod'
import { success, type Result } from '../../../shared/result'
import type { RemotePhoto } from '../../../shared/publishing/receipt'
import { escapeHtml } from '../../../shared/output/escapeHtml'
import type { DeliveredPhoto, Delivery } from '../connector'
import { photoIdIn, remotePhotoName } from '../remoteName'
import type { WordPressApi } from './wordpressApi'

const mediaSchema = z.object({
  id: z.int(),
  slug: z.string(),
  source_url: z.string(),
  alt_text: z.string(),
  caption: z.object({ raw: z.string() }),
})
export type Media = z.infer<typeof mediaSchema>
const mediaList = z.array(mediaSchema)

const captionOf = ({ caption, credit }: DeliveredPhoto): string =>
  escapeHtml([caption.trim(), credit.trim()].filter((part) => part !== '').join(' '))

export function wordpressMedia(api: WordPressApi) {
  const list = (query: Record<string, string>, signal: AbortSignal) =>
    api.must(
      {
        method: 'GET',
        path: 'media',
        query: { ...query, context: 'edit', per_page: '100', orderby: 'id', order: 'asc' },
        needs: 'upload',
      },
      mediaList,
      signal,
    )

  /** By name. Where a lost answer left one twice, the older counts. */
  async function named(
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<Result<ReadonlyMap<string, Media>>> {
    const byName = new Map<string, Media>()
    for (let at = 0; at < names.length; at += 40) {
      const found = await list({ slug: names.slice(at, at + 40).join(',') }, signal)
      if (!found.ok) return found
      for (const media of found.value) if (!byName.has(media.slug)) byName.set(media.slug, media)
    }
    return success(byName)
  }

  /** WordPress keeps no credit of its own: it stands behind the caption. */
  async function describe(media: Media, photo: DeliveredPhoto, signal: AbortSignal): Promise<Result<Media>> {
    const caption = captionOf(photo)
    if (media.alt_text === photo.alt && media.caption.raw === caption) return success(media)
    return api.must(
      {
        method: 'POST',
        path: `media/${media.id}`,
        query: { context: 'edit' },
        json: { alt_text: photo.alt, caption },
        needs: 'upload',
      },
      mediaSchema,
      signal,
    )
  }

  async function upload(
    photo: DeliveredPhoto,
    name: string,
    postId: number,
    signal: AbortSignal,
  ): Promise<Result<Media>> {
    const content = new Uint8Array(await photo.bytes())
    const made = await api.must(
      {
        method: 'POST',
        path: 'media',
        query: { slug: name, title: photo.deliveredName, post: String(postId), context: 'edit' },
        bytes: { content, type: photo.deliveredType, name: photo.deliveredName },
        needs: 'upload',
      },
      mediaSchema,
      signal,
    )
    if (!made.ok || made.value.slug === name) return made
    // Names are unique among media: the same photo arrived twice, by a request that was thought lost. The first one stays.
    const twin = await named([name], signal)
    const first = twin.ok ? twin.value.get(name) : undefined
    if (first === undefined) return twin.ok ? made : twin
    const gone = await api.ask(
      { method: 'DELETE', path: `media/${made.value.id}`, query: { force: 'true' }, needs: 'upload' },
      z.unknown(),
      signal,
      ['rest_post_invalid_id'],
    )
    return gone.ok ? success(first) : gone
  }

  return {
    named,
    /** The photos that were sent with a post, by photoId. */
    async ofPost(postId: number, signal: AbortSignal): Promise<Result<Record<string, RemotePhoto>>> {
      const found = await list({ parent: String(postId) }, signal)
      if (!found.ok) return found
      const photos: Record<string, RemotePhoto> = {}
      for (const { id, slug, source_url: url } of found.value) {
        const photoId = photoIdIn(slug)
        if (photoId !== null) photos[photoId] ??= { remoteId: String(id), url }
      }
      return success(photos)
    },
    /** Sends what is not there yet, and says of each photo what this article says of it. By photoId. */
    async place(
      delivery: Delivery,
      postId: number,
      there: ReadonlyMap<string, Media>,
      signal: AbortSignal,
    ): Promise<Result<ReadonlyMap<string, Media>>> {
      const { storyId, edition } = delivery.published.article
      const placed = new Map<string, Media>()
      for (const photo of delivery.photos) {
        const name = remotePhotoName(photo, storyId, edition)
        const found = there.get(name)
        const media = found === undefined ? await upload(photo, name, postId, signal) : success(found)
        if (!media.ok) return media
        delivery.onStep({
          step: 'photo',
          photoId: photo.photoId,
          remoteId: String(media.value.id),
          url: media.value.source_url,
        })
        const described = await describe(media.value, photo, signal)
        if (!described.ok) return described
        placed.set(photo.photoId, described.value)
      }
      return success(placed)
    },
  }
}
export type WordPressMedia = ReturnType<typeof wordpressMedia>
