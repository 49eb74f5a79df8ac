import { once } from 'node:events'
import { createServer, request as httpRequest, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import type { WebAnswer, WebRequest } from '../../../../electron/media/webPictures'

const servers: (() => void)[] = []
afterEach(() => servers.splice(0).forEach((close) => close()))

/** A site on this computer. */
export async function site(answer: RequestListener): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`)
    answer(request, response)
  }).listen(0, '127.0.0.1')
  servers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, asked }
}

/**
 * Stands in for Chromium's network, which unit tests don't have: every host is the site above. Addresses of this computer
 * are refused by the code under test, so the site is reached by names, as a reader reaches one.
 */
export const requestTo =
  (port: number): WebRequest =>
  (address, { bytes, signal }) =>
    new Promise<WebAnswer>((resolve, reject) => {
      const { host, pathname } = new URL(address)
      const asked = httpRequest(
        { host: '127.0.0.1', port, path: pathname, headers: { host }, signal },
        (response) => {
          const to = response.headers.location
          if (to !== undefined) {
            response.resume()
            return resolve({ kind: 'redirect', to })
          }
          void whole(response, bytes).then((found) =>
            resolve(
              found === null
                ? { kind: 'tooLarge' }
                : { kind: 'answer', status: response.statusCode ?? 0, bytes: found },
            ),
          )
        },
      )
      asked.on('error', reject)
      asked.end()
    })

async function whole(response: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  for await (const chunk of response) {
    chunks.push(chunk as Buffer)
    if (chunks.reduce((sum, { length }) => sum + length, 0) > limit) return null
  }
  return Buffer.concat(chunks)
}
