import type { Failure } from '../../shared/failure'
import { failed, type Result } from '../../shared/result'
import { webPictureLimit } from '../../shared/story/webPicture'
import type { PhotoAsset } from '../../shared/story/story'
import { hostKind, isPublicIp } from './publicHost'
import { photoKind } from './photoKind'

/** One request, which follows no redirect by itself. Throws when the network does. */
export type WebRequest = (
  address: string,
  limits: { readonly bytes: number; readonly signal: AbortSignal },
) => Promise<WebAnswer>
export type WebAnswer =
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'answer'; readonly status: number; readonly bytes: Buffer }
  | { readonly kind: 'tooLarge' }

export interface WebPicturesOptions {
  readonly request: WebRequest
  /** The IP addresses of a host's name; empty where a proxy looks it up in our place. Throws where there is none. */
  readonly lookUp: (url: URL) => Promise<readonly string[]>
  /** False where the newsroom wants no picture fetched. */
  readonly isAllowed: () => boolean
  /** False for a host that newsroom IT doesn't let this computer talk to: its name isn't even looked up. */
  readonly mayReach?: (address: string) => boolean
  readonly takePhoto: (bytes: Uint8Array, fileName: string) => Promise<Result<PhotoAsset>>
  /** Milliseconds for one picture, all redirects included. */
  readonly within?: number
  readonly limit?: number
}

type Reason = Extract<Failure, { kind: 'photo/notFetched' }>['reason']
const mostRedirects = 5

const fileName = (url: URL): string => {
  const last = url.pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last).slice(0, 200) || url.hostname
  } catch {
    return url.hostname
  }
}

/**
 * Fetches the pictures of pasted pages. The window may not: what a foreign page asks for must not reach this computer's own
 * services or the newsroom's network, so each address, each redirect's too, is looked at before anything is sent.
 */
export function webPictures(options: WebPicturesOptions) {
  const { request, lookUp, isAllowed, takePhoto, within = 20_000, limit = webPictureLimit } = options

  async function mayAsk(url: URL): Promise<Reason | null> {
    if (options.mayReach?.(url.href) === false) return 'refused'
    const kind = hostKind(url)
    if (kind !== 'name') return kind === 'public' ? null : 'refused'
    try {
      return (await lookUp(url)).every(isPublicIp) ? null : 'refused'
    } catch {
      return 'unreachable'
    }
  }

  async function bytesAt(address: string, signal: AbortSignal): Promise<Buffer | Reason> {
    let url = new URL(address)
    for (let step = 0; step <= mostRedirects; step += 1) {
      const trouble = await mayAsk(url)
      if (trouble !== null) return trouble
      const answer = await request(url.href, { bytes: limit, signal })
      if (answer.kind === 'tooLarge') return 'tooLarge'
      if (answer.kind === 'answer')
        return answer.status >= 200 && answer.status < 300 ? answer.bytes : 'unreachable'
      if (!URL.canParse(answer.to, url.href)) return 'unreachable'
      url = new URL(answer.to, url.href)
    }
    return 'unreachable'
  }

  return {
    /** A copy of the picture at this address. Its kind is told by its bytes, whatever its server calls it. */
    async take(address: string): Promise<Result<PhotoAsset>> {
      const url = URL.canParse(address) ? new URL(address) : null
      const refuse = (reason: Reason): Result<never> =>
        failed({ kind: 'photo/notFetched', host: url?.hostname ?? '', reason, others: 0 })
      if (url === null) return refuse('refused')
      if (!isAllowed()) return refuse('off')
      const signal = AbortSignal.timeout(within)
      let bytes: Buffer | Reason
      try {
        bytes = await bytesAt(address, signal)
      } catch {
        return refuse(signal.aborted ? 'tooSlow' : 'unreachable')
      }
      if (typeof bytes === 'string') return refuse(bytes)
      if (photoKind(bytes.subarray(0, 4096)) === 'notAPhoto') return refuse('notAPhoto')
      return takePhoto(bytes, fileName(url))
    },
  }
}
export type WebPictures = ReturnType<typeof webPictures>
