import { net, session } from 'electron'
import type { WebAnswer, WebRequest } from './webPictures'

/** Apart from the window's own: in memory only, with no cookie, cache or password of anybody. */
export const pictureSession = () => session.fromPartition('pictures', { cache: false })

/**
 * Chromium's network, which knows the system's proxies and certificates. `net.fetch` can't stop at a redirect, and a redirect
 * must be looked at before it is followed.
 */
export const webRequest: WebRequest = (address, { bytes: limit, signal }) =>
  new Promise<WebAnswer>((resolve, reject) => {
    const request = net.request({
      url: address,
      session: pictureSession(),
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    request.setHeader('accept', 'image/avif,image/webp,image/png,image/jpeg,image/gif')
    const finish = (answer: WebAnswer): void => {
      resolve(answer)
      request.abort()
    }
    const giveUp = (): void => {
      reject(new Error('It took too long.'))
      request.abort()
    }
    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    request.on('redirect', (_status, _method, to) => finish({ kind: 'redirect', to }))
    request.on('error', reject)
    request.on('login', (_info, answer) => answer())
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      let length = 0
      response.on('data', (chunk) => {
        length += chunk.length
        if (length > limit) finish({ kind: 'tooLarge' })
        else chunks.push(chunk)
      })
      response.on('end', () => {
        signal.removeEventListener('abort', giveUp)
        resolve({ kind: 'answer', status: response.statusCode, bytes: Buffer.concat(chunks) })
      })
      response.on('error', reject)
      response.on('aborted', () => reject(new Error('The connection was closed.')))
    })
    request.end()
  })

let ready: Promise<void> | undefined

/** Through Chromium's own resolver, so that the request that follows meets the same answer. */
export async function lookUpHost(url: URL): Promise<readonly string[]> {
  const own = pictureSession()
  // A session just made answers DIRECT to the first question, whatever the system's proxy.
  await (ready ??= own.forceReloadProxyConfig())
  // A proxy looks names up on its side; what it lets through is the newsroom's rule.
  if ((await own.resolveProxy(url.href)) !== 'DIRECT') return []
  const { endpoints } = await own.resolveHost(url.hostname)
  return endpoints.map(({ address }) => address)
}
