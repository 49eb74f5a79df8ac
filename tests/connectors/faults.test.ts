import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { paragraph } from '../make/articles'
import { photoStory, smallPhoto } from '../make/photoStory'
import { faultKinds, faultProxy, type FaultKind } from '../peers/faultProxy'
import { randomFrom } from '../security/hostileMessages'
import { temporaryFolder } from '../unit/electron/temporaryFolder'
import type { Destination } from './destination'
import { ghostDestination } from './ghostDestination'
import { outboxCarrier, type Carrier } from './outboxCarrier'
import type { OutboxCase } from './outboxCase'
import { wordpressDestination } from './wordpressDestination'

const [wordpress, ghost] = [inject('wordpress'), inject('ghost')]

/** 15 in the normal run, 300 in `npm run test:peers`; DATELINE_FAULTS says how many on demand. */
const faults = Number(process.env['DATELINE_FAULTS'] ?? (process.env['DATELINE_PEERS'] === 'all' ? 300 : 15))
const seed = Number(process.env['DATELINE_SEED'] ?? 1)

/** A kill in each state that a job passes through; `sending` several times, between its requests. */
const kills: OutboxCase['killAt'][] = [
  { state: 'waiting', times: 1 },
  { state: 'sending', times: 1 },
  { state: 'sending', times: 3 },
  { state: 'unknown', times: 1 },
  { state: 'done', times: 1 },
  { state: 'sending', times: 4 },
  null,
]

let carrier: Carrier
beforeAll(async () => {
  carrier = await outboxCarrier()
}, 120_000)
afterAll(() => carrier.remove())

const sites: { name: string; kind: OutboxCase['kind']; origin: string; secret: string; at: Destination }[] =
  []
if (wordpress !== null)
  sites.push({
    name: 'WordPress',
    kind: 'wordpress',
    origin: wordpress.origin,
    secret: `Basic ${Buffer.from(`desk:${wordpress.accounts['desk']?.password}`).toString('base64')}`,
    at: wordpressDestination(wordpress, 9),
  })
if (ghost !== null)
  sites.push({
    name: 'Ghost',
    kind: 'ghost',
    origin: ghost.origin,
    secret: ghost.adminKey,
    at: ghostDestination(ghost, 9),
  })

describe.skipIf(sites.length === 0)('A bad network and a killed desktop', () => {
  test.each(sites)(
    `after ${faults} faults on the way to $name every article is there once, with one of each photo`,
    { timeout: 120_000 + faults * 20_000 },
    async ({ kind, origin, secret, at: destination }) => {
      const random = randomFrom(seed)
      const proxy = await faultProxy(origin)
      const wrong: string[] = []
      const met = new Map<FaultKind, number>()
      let [total, articles, killed] = [0, 0, 0]
      const asked: string[] = []
      try {
        while (total < faults) {
          const story = await photoStory(Math.floor(random() * 2 ** 24))
          const second = await smallPhoto(Math.floor(random() * 2 ** 24))
          const added = { ...story.article.photos[0]!, photoId: second.photoId }
          const update = {
            ...story.article,
            headline: `${story.article.headline}, Then Turns Back`,
            photos: [...story.article.photos, added],
            body: [
              ...story.article.body,
              paragraph('Fog lay on the bay.'),
              { ...story.article.body.find(({ kind: each }) => each === 'photo')!, photoId: second.photoId },
            ] as typeof story.article.body,
          }
          const folder = temporaryFolder()
          const photos: Record<string, string> = {}
          for (const [photoId, bytes] of [...story.pictures, [second.photoId, second.bytes] as const]) {
            photos[photoId] = join(folder, `${photoId}.jpg`)
            writeFileSync(photos[photoId], bytes)
          }
          const plan = new Map<number, FaultKind>()
          for (
            let request = Math.floor(random() * 8);
            plan.size < 5;
            request += 1 + Math.floor(random() * 11)
          )
            plan.set(request, faultKinds[Math.floor(random() * faultKinds.length)]!)
          proxy.begin(plan)
          const killAt = kills[articles % kills.length] ?? null
          const ended = await carrier.carryOut(folder, {
            kind,
            origin: proxy.origin,
            secret,
            patience: 3000,
            speed: 100,
            epoch: Date.now(),
            articles: [story.article, update],
            photos,
            killAt,
            killAfter: null,
            folderGone: 0,
          })
          articles += 1
          killed += ended.killed
          for (const fault of proxy.done()) {
            total += 1
            met.set(fault, (met.get(fault) ?? 0) + 1)
          }
          asked.push(
            ...ended.said.filter((line) => line.startsWith('asked')).map((line) => line.split(' ')[1] ?? ''),
          )
          const held = await destination.held(story.article.storyId, 'en')
          const copies = await Promise.all(
            [...Object.keys(photos)].map((photoId) => destination.photoCopies(photoId)),
          )
          const found = JSON.stringify([held.map(({ status, headline }) => [status, headline]), copies])
          if (
            found !== JSON.stringify([[['published', update.headline]], [1, 1]]) ||
            ended.code !== 0 ||
            !ended.said.at(-1)?.startsWith('done')
          )
            wrong.push(
              `article ${articles} killed at ${JSON.stringify(killAt)} ${JSON.stringify([...plan])}: ${found} code ${ended.code} ${ended.said.join(' | ')}`,
            )
          else wrong.push(...ended.said.filter((line) => line.startsWith('unexpected')))
        }
      } finally {
        proxy.stop()
        process.stdout.write(
          `${kind}: ${total} faults ${JSON.stringify(Object.fromEntries([...met].sort()))}, ${articles} articles with an update each, ${killed} kills, a person was asked ${asked.length} times (${[...new Set(asked)].join(', ')}), ${wrong.length} went wrong\n`,
        )
      }
      expect(wrong).toEqual([])
    },
  )
})
