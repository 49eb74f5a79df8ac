import { z } from 'zod'
import type { Failure } from '../../../shared/failure'
import { success, type Result } from '../../../shared/result'
import type { RemotePhoto } from '../../../shared/publishing/receipt'
import type { DeliveredPhoto, Delivery } from '../connector'
import { remotePhotoName } from '../remoteName'
import { remoteRequest, usualPatience } from '../remoteRequest'
import type { GhostApi } from './ghostApi'

/** Milliseconds between two looks for a picture that is late. */
const pause = 500

const uploadedSchema = z.object({ images: z.array(z.object({ url: z.string() })).min(1) })

const endings: Record<DeliveredPhoto['deliveredType'], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

/** Ghost's API can't be asked for a picture: whether it is there is seen at the addresses where it would be. */
export function ghostImages(api: GhostApi, now: () => Date) {
  async function isThere(url: string, signal: AbortSignal): Promise<Result<boolean>> {
    const answer = await remoteRequest(api.site, { method: 'HEAD', url, headers: {} }, signal)
    if (!answer.ok) return answer
    const { status, headers } = answer.value
    return success(status === 200 && (headers.get('content-type') ?? '').startsWith('image/'))
  }

  /** Ghost's own storage puts pictures into a folder for each month. */
  function likely(siteUrl: string, file: string): string[] {
    const day = 86_400_000
    const months = [0, -1, 1, -31].map((days) =>
      new Date(now().getTime() + days * day).toISOString().slice(0, 7),
    )
    return [...new Set(months)].map((month) => `${siteUrl}content/images/${month.replace('-', '/')}/${file}`)
  }

  /**
   * Where a picture is whose answer was lost; null where it doesn't come in the time that an answer may take. Ghost deletes
   * no picture for anybody: sent again while the first is still on a slow way, it would stay there twice.
   */
  async function comesLate(failure: Failure, file: string, signal: AbortSignal): Promise<string | null> {
    if (failure.kind !== 'remote/answerLost') return null
    const site = await api.about(signal)
    if (!site.ok) return null
    const until = performance.now() + (api.site.patience ?? usualPatience)
    while (!signal.aborted && performance.now() < until) {
      for (const url of likely(site.value.url, file)) {
        const there = await isThere(url, signal)
        if (!there.ok) return null
        if (there.value) return url
      }
      await new Promise((go) => setTimeout(go, pause))
    }
    return null
  }

  return {
    /**
     * Where the photos of a delivery are that the site has already, by photoId.
     * @param known addresses from the copy there and from earlier attempts
     */
    async there(
      delivery: Delivery,
      known: readonly string[],
      signal: AbortSignal,
    ): Promise<Result<Map<string, string>>> {
      const site = await api.about(signal)
      if (!site.ok) return site
      const { storyId, edition } = delivery.published.article
      const found = new Map<string, string>()
      for (const photo of delivery.photos) {
        const name = remotePhotoName(photo, storyId, edition)
        const mine = known.filter((url) => url.includes(name))
        for (const url of [...mine, ...likely(site.value.url, `${name}.${endings[photo.deliveredType]}`)]) {
          const there = await isThere(url, signal)
          if (!there.ok) return there
          if (!there.value) continue
          found.set(photo.photoId, url)
          break
        }
      }
      return success(found)
    },
    async place(
      delivery: Delivery,
      there: ReadonlyMap<string, string>,
      signal: AbortSignal,
    ): Promise<Result<ReadonlyMap<string, RemotePhoto>>> {
      const { storyId, edition } = delivery.published.article
      const placed = new Map<string, RemotePhoto>()
      for (const photo of delivery.photos) {
        let url = there.get(photo.photoId)
        if (url === undefined) {
          const name = `${remotePhotoName(photo, storyId, edition)}.${endings[photo.deliveredType]}`
          const form = new FormData()
          form.set(
            'file',
            new Blob([new Uint8Array(await photo.bytes())], { type: photo.deliveredType }),
            name,
          )
          form.set('purpose', 'image')
          form.set('ref', name)
          const sent = await api.must(
            { method: 'POST', path: 'images/upload/', form, needs: 'upload' },
            uploadedSchema,
            signal,
          )
          const arrived = sent.ok ? null : await comesLate(sent.failure, name, signal)
          if (!sent.ok && arrived === null) return sent
          url = arrived ?? (sent.ok ? sent.value.images[0]?.url : undefined) ?? ''
        }
        delivery.onStep({ step: 'photo', photoId: photo.photoId, remoteId: url, url })
        placed.set(photo.photoId, { remoteId: url, url })
      }
      return success(placed)
    },
  }
}
