import { createHash } from 'node:crypto'
import type { Receipt, RemoteCopy } from '../../../shared/publishing/receipt'
import { failed, success, type Result } from '../../../shared/result'
import { blockLines } from '../../../shared/story/blockLines'
import { plainText } from '../../../shared/story/articleBody'
import type { PublishedArticle } from '../../../shared/story/story'
import type { PortalDesk } from '../../publishing/portalDesk'
import type { Publications } from '../../publishing/publications'
import type { Connector } from '../connector'

export interface PortalConnectionOptions {
  readonly portal: Pick<PortalDesk, 'deliver' | 'withdraw'>
  readonly publications: Publications
  /** Address of the portal's root for readers. */
  readonly origin: () => string
  readonly siteName: () => string
  /** Below the portal's root; null where there is no such page. */
  readonly readPage: (path: string) => Promise<Uint8Array | null>
  readonly onProgress: (done: number, total: number) => void
  readonly now: () => Date
}

interface Waiting {
  readonly published: PublishedArticle
  readonly answer: (result: Result<unknown>) => void
  readonly refuse: (error: unknown) => void
}

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/**
 * The portal of this computer as one destination among others. It keeps what is live. Articles that come while it writes,
 * and both editions of one decision, are written together: a page that lists or links several is written once.
 */
export function portalAsConnector(options: PortalConnectionOptions): Connector {
  const { publications } = options
  let waiting: Waiting[] = []
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  async function write(published: readonly PublishedArticle[]): Promise<Result<unknown>> {
    publications.announce(published)
    const written = await options.portal.deliver(published, options.onProgress)
    // Only now: after a crash before this line the same pages are written again, and the record is mended.
    if (written.ok) publications.put(published)
    else for (const { article } of published) publications.withdraw(article.storyId)
    return written
  }

  async function writeWaiting(): Promise<void> {
    const together = waiting.splice(0)
    if (together.length === 0) return
    try {
      const written = await write(together.map(({ published }) => published))
      // One article that can't be written must not keep the others back.
      const stories = new Set(together.map(({ published }) => published.article.storyId))
      if (written.ok || stories.size === 1) for (const { answer } of together) answer(written)
      else for (const { published, answer } of together) answer(await write([published]))
    } catch (error) {
      for (const { refuse } of together) refuse(error)
    }
  }

  const copyOf = (published: PublishedArticle, page: Uint8Array): RemoteCopy => ({
    remoteId: published.urlPath,
    url: new URL(published.urlPath, options.origin()).href,
    status: 'published',
    remoteStamp: published.contentHash,
    remoteHash: sha256(page),
    headline: published.article.headline,
    dek: published.article.dek,
    text: published.article.body
      .flatMap((block) => blockLines(block))
      .map(({ children }) => plainText(children))
      .join('\n'),
    photos: {},
  })

  return {
    test: () => Promise.resolve(success({ siteName: options.siteName(), version: '', accountName: '' })),

    async publish({ published }) {
      const sentAt = options.now().toISOString()
      const written = await new Promise<Result<unknown>>((answer, refuse) => {
        waiting = [...waiting, { published, answer, refuse }]
        // After the other articles of the same decision have come.
        setImmediate(() => void inTurn(writeWaiting))
      })
      if (!written.ok) return written
      const page = await options.readPage(published.urlPath)
      if (page === null)
        return failed({
          kind: 'remote/readBackDiffers',
          site: options.siteName(),
          url: new URL(published.urlPath, options.origin()).href,
          what: [published.urlPath],
        })
      const { remoteId, url, remoteStamp, remoteHash } = copyOf(published, page)
      const receipt: Receipt = {
        remoteId,
        url,
        status: 'published',
        remoteStamp,
        remoteHash,
        contentHash: published.contentHash,
        photos: {},
        sentAt,
        checkedAt: options.now().toISOString(),
      }
      return success(receipt)
    },

    withdraw: (storyId, edition, _previous, _signal, note) =>
      inTurn(async () => {
        const written = await options.portal.withdraw(storyId, edition, note)
        return written.ok ? success(null) : written
      }),

    async find(storyId, edition) {
      const live = publications.live.read(storyId, edition)
      const page = live && (await options.readPage(live.urlPath))
      return success(live && page && copyOf(live, page))
    },
  }
}
