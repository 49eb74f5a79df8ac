import { describe, expect, inject, test } from 'vitest'
import { ghostConnector } from '../../electron/connectors/ghost/ghostConnector'
import { deliveryOf } from '../make/deliveries'
import { photoStory } from '../make/photoStory'
import { freePort } from '../peers/peerProcesses'
import { connectorSuite } from './connectorSuite'
import { ghostDestination } from './ghostDestination'
import { never, nextSeed } from './sending'

const ghost = inject('ghost')

describe.skipIf(ghost === null)('Ghost', async () => {
  const nobody = await freePort()
  connectorSuite(() => {
    if (ghost === null) throw new Error('No Ghost runs here.')
    return ghostDestination(ghost, nobody)
  })

  test('a photo that was thought lost and is still on a slow way is waited for, and there once', async () => {
    if (ghost === null) throw new Error('No Ghost runs here.')
    const { article, pictures } = await photoStory(nextSeed())
    const late: Promise<unknown>[] = []
    const slowOnce = (url: string, { signal, ...init }: RequestInit): Promise<Response> => {
      if (late.length > 0 || !url.includes('/images/upload/'))
        return fetch(url, { signal: signal ?? null, ...init })
      // The way that the network is slow: longer than any look at the site takes.
      late.push(new Promise((go) => setTimeout(go, 1000)).then(() => fetch(url, init)))
      return Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }))
    }
    const { origin, adminKey } = ghost
    const connector = ghostConnector({
      name: 'Letter',
      origin,
      adminKey,
      fetch: slowOnce,
      now: () => new Date(),
    })
    const send = () => connector.publish(deliveryOf(article, pictures), never)
    const first = await send()
    const sent = first.ok ? first : await send()
    await Promise.all(late)

    const copies = await ghostDestination(ghost, nobody).photoCopies(article.photos[0]?.photoId ?? '')
    expect([sent.ok, late.length, copies]).toEqual([true, 1, 1])
  })
})
