import { request } from 'node:https'
import { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { Fetch } from '../../../../electron/updates/updateFeed'
import { releaseFeed, type Answers, type ReleaseFeed } from '../../../make/releaseFeed'

export interface ReleaseServer extends ReleaseFeed {
  readonly fetch: Fetch
}

/** A newsroom's feed, and a fetch that trusts its certificate. */
export async function releaseServer(answers: Answers): Promise<ReleaseServer> {
  const server = await releaseFeed(answers)
  onTestFinished(server.stop)
  return {
    ...server,
    fetch: (address, { signal }) =>
      new Promise((resolve, reject) => {
        request(address, { ca: server.cert, signal, agent: false }, (answer) => {
          // As `redirect: 'error'` has it.
          if ([301, 302, 307, 308].includes(answer.statusCode ?? 0)) return reject(new Error('redirected'))
          const body = Readable.toWeb(answer) as unknown as ReadableStream<Uint8Array>
          resolve(new Response(body, { status: answer.statusCode ?? 500 }))
        })
          .on('error', reject)
          .end()
      }),
  }
}
