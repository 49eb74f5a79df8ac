import { createHash } from 'node:crypto'
import type { Connector, Delivery } from '../../../../electron/connectors/connector'
import type { Failure } from '../../../../shared/failure'
import type { RemoteCopy } from '../../../../shared/publishing/receipt'
import { failed, success, type Result } from '../../../../shared/result'
import { plainText } from '../../../../shared/story/articleBody'

/** What goes wrong with one request: before the site did it, after, or on its way and for good. */
export type Fault =
  | { readonly when: 'before'; readonly failure: Failure }
  | { readonly when: 'after'; readonly failure: Failure }
  /** Dateline is killed in the middle of it. */
  | { readonly when: 'killBefore' | 'killAfter' }
  /** It doesn't answer until nobody waits any more; it did what was asked, or not. */
  | { readonly when: 'silentBefore' | 'silentAfter' }

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * A site in memory, for faults at exact moments that a real one can't be brought to; real ones are in `tests/connectors`.
 * It counts what it made, and takes an article for its own by story and edition.
 */
export function fakeSite(now: () => Date, name = 'Example Wire') {
  const copies = new Map<string, RemoteCopy>()
  const faults: Fault[] = []
  const log: { what: string; at: string }[] = []
  const received: Delivery[] = []
  const photoTimes: string[] = []
  let made = 0
  let stamp = 0
  const never = new Promise<never>(() => undefined)

  const note = (what: string) => log.push({ what, at: now().toISOString() })
  const key = (storyId: string, edition: string) => `${storyId} ${edition}`

  function write({ published: { article } }: Delivery): RemoteCopy {
    const id = key(article.storyId, article.edition)
    const before = copies.get(id)
    if (before === undefined) made += 1
    const text = article.body
      .map((block) => ('children' in block ? plainText(block.children) : ''))
      .join('\n')
    const copy: RemoteCopy = {
      remoteId: before?.remoteId ?? `${made}`,
      url: `https://wire.example/${before?.remoteId ?? made}`,
      status: 'published',
      remoteStamp: `${(stamp += 1)}`,
      remoteHash: hash(article.headline + text),
      headline: article.headline,
      dek: article.dek,
      text,
      photos: {},
    }
    copies.set(id, copy)
    return copy
  }

  const silent = (signal: AbortSignal): Promise<Result<never>> =>
    new Promise((tell) =>
      signal.addEventListener('abort', () =>
        tell(failed({ kind: 'remote/answerLost', site: name, detail: 'no answer' })),
      ),
    )

  const connector: Connector = {
    test: () => Promise.resolve(success({ siteName: name, version: '1', accountName: 'desk' })),
    async publish(delivery, signal) {
      const { article, contentHash } = delivery.published
      received.push(delivery)
      const fault = faults.shift()
      if (fault?.when === 'killBefore') return never
      if (fault?.when === 'before') return failed(fault.failure)
      if (fault?.when === 'silentBefore') return silent(signal)
      const there = copies.get(key(article.storyId, article.edition))
      const known = delivery.overwrite ?? delivery.previous?.remoteStamp
      if (there !== undefined && known !== undefined && there.remoteStamp !== known)
        return failed({
          kind: 'remote/changed',
          site: name,
          url: there.url,
          remoteStamp: there.remoteStamp,
        })
      for (const photo of delivery.photos) {
        photoTimes.push(now().toISOString())
        delivery.onStep({ step: 'photo', photoId: photo.photoId, remoteId: photo.deliveredName, url: '' })
      }
      note(`published ${article.headline}`)
      const { text: _text, headline: _headline, dek: _dek, status: _status, ...copy } = write(delivery)
      if (fault?.when === 'killAfter') return never
      if (fault?.when === 'after') return failed(fault.failure)
      if (fault?.when === 'silentAfter') return silent(signal)
      return success({
        ...copy,
        status: 'published',
        contentHash,
        sentAt: now().toISOString(),
        checkedAt: now().toISOString(),
      })
    },
    withdraw(storyId, edition) {
      const fault = faults.shift()
      if (fault?.when === 'before') return Promise.resolve(failed(fault.failure))
      note('withdrawn')
      copies.delete(key(storyId, edition))
      return Promise.resolve(fault?.when === 'after' ? failed(fault.failure) : success(null))
    },
    find(storyId, edition) {
      note('looked')
      return Promise.resolve(success(copies.get(key(storyId, edition)) ?? null))
    },
  }
  return {
    connector,
    faults,
    log,
    received,
    /** When each photo came. */
    photoTimes,
    copies,
    /** How many articles it ever made; a changed one is not another. */
    made: () => made,
    /** Somebody there writes in the article. */
    edit(storyId: string, edition: string, text: string) {
      const copy = copies.get(key(storyId, edition))
      if (copy === undefined) throw new Error('There is nothing to edit.')
      copies.set(key(storyId, edition), { ...copy, text, remoteStamp: `${(stamp += 1)}` })
    },
  }
}
export type FakeSite = ReturnType<typeof fakeSite>
