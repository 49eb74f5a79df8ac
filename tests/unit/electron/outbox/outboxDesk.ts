import { onTestFinished } from 'vitest'
import { outbox as outboxOf, type SettledOrder } from '../../../../electron/outbox/outbox'
import type { PublishOrder } from '../../../../electron/outbox/publishOrder'
import type { Failure } from '../../../../shared/failure'
import type { Connection } from '../../../../shared/publishing/connection'
import type { PublishJob } from '../../../../shared/publishing/publishJob'
import { failed, success, type Result } from '../../../../shared/result'
import type { Edition } from '../../../../shared/story/edition'
import type { PublishedArticle } from '../../../../shared/story/story'
import type { DeliveredPhoto } from '../../../../electron/connectors/connector'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'
import { deskClock } from './deskClock'
import { fakeSite, type FakeSite } from './fakeSite'

export const storyId = '6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e'
export const start = '2026-11-24T09:00:00.000Z'

export function publishedArticle(changed: Partial<PublishedArticle['article']> = {}): PublishedArticle {
  const article = {
    storyId,
    edition: 'en' as const,
    slug: 'night-ferry',
    section: 'society',
    tags: ['harbour'],
    bylines: [{ id: 'b1', en: 'Mira Holt', ko: '' }],
    rightsLine: '',
    bylineTime: '',
    headline: 'Night Ferry Returns',
    dek: '',
    datelinePlace: '',
    body: [
      {
        kind: 'paragraph' as const,
        children: [{ kind: 'text' as const, text: 'It tied up at nine.', marks: [] }],
      },
    ],
    photos: [],
    ...changed,
  }
  return {
    article,
    urlPath: `${article.edition}/night-ferry.html`,
    firstPublishedAt: start,
    updatedAt: null,
    contentHash: article.headline,
  }
}

export const orderOf = (changed: Partial<PublishOrder> = {}): PublishOrder => ({
  storyId,
  action: 'publish',
  articles: [publishedArticle()],
  editions: ['en'],
  embargoUntil: null,
  plannedFor: null,
  orderedBy: 'desk',
  ...changed,
})

export const connectionOf = (changed: Partial<Connection> = {}): Connection => ({
  connectionId: '0b9e3d6c-30a4-4e0f-8f6d-2b7c1a9d4e11',
  kind: 'wordpress',
  name: 'Example Wire',
  origin: 'https://wire.example',
  account: 'desk',
  editions: ['en', 'ko'],
  sections: {},
  tags: {},
  folder: '',
  isLocked: false,
  ...changed,
})

const photo: DeliveredPhoto = {
  photoId: 'f'.repeat(64),
  mediaType: 'image/jpeg',
  fileName: 'ferry.jpg',
  width: 640,
  height: 400,
  deliveredName: 'ferry.jpg',
  deliveredType: 'image/jpeg',
  alt: 'A ferry at night',
  caption: 'The ferry',
  credit: '',
  bytes: () => Promise.resolve(new Uint8Array(8)),
}

/** An outbox on a real database, a site in memory, and a clock that is moved by hand. It can be killed and started again. */
export function outboxDesk({
  connections = [connectionOf()],
  from = start,
  withPhoto = false,
}: { connections?: Connection[]; from?: string; withPhoto?: boolean } = {}) {
  const database = openTestDatabase(temporaryFolder())
  // Only a computer that loses its power would tell the difference.
  database.exec('pragma synchronous = off')
  const clock = deskClock(from)
  const sites = new Map<string, FakeSite>(
    connections.map(({ connectionId, name }) => [connectionId, fakeSite(clock.truly, name)]),
  )
  const site = [...sites.values()][0] as FakeSite
  const settled: SettledOrder[] = []
  const asked: PublishJob[] = []
  const unexpected: unknown[] = []
  let online = true
  let secrets = true
  let remoteTime: () => Result<Date | null> = () => success(clock.truly())
  let page: Result<string | null> = success(null)
  let objection: Failure | null = null
  let embargo: string | null = null
  let packing: () => void = () => undefined

  function open() {
    return outboxOf({
      database,
      ports: {
        connections: {
          taking: (edition: Edition) => connections.filter(({ editions }) => editions.includes(edition)),
          find: (id) => connections.find(({ connectionId }) => connectionId === id) ?? null,
        },
        connectorOf: ({ connectionId, name }) =>
          Promise.resolve(
            secrets
              ? success((sites.get(connectionId) as FakeSite).connector)
              : failed({ kind: 'remote/noSecret', site: name }),
          ),
        pack: (published) => {
          packing()
          return Promise.resolve(
            success({
              published,
              photos: withPhoto ? [photo] : [],
              section: '',
              tags: [],
              bylines: [],
              copyright: '',
              zone: 'UTC',
            }),
          )
        },
        objection: () => objection,
        embargoUntil: () => embargo,
        isOnline: () => online,
        remoteTime: () => Promise.resolve(remoteTime()),
        readPage: () => Promise.resolve(page),
      },
      now: clock.now,
      monotonic: clock.monotonic,
      random: () => 0.5,
      timers: clock.timers,
      within: 3_600_000,
      onSettled: (order) => void settled.push(order),
      onNeedsPerson: (job) => void asked.push(job),
      onChanged: () => undefined,
      onUnexpected: (error) => void unexpected.push(error),
    })
  }
  let box = open()
  box.start()
  let isOpen = true
  function close() {
    if (!isOpen) return
    isOpen = false
    box.stop()
    database.close()
  }
  onTestFinished(close)

  /** Long enough for whatever is under way to come to a stand: it all happens in this process, without a wait. */
  const still = async () => {
    for (let turn = 0; turn < 4; turn += 1) await new Promise((go) => setImmediate(go))
  }

  return {
    database,
    clock,
    close,
    site,
    sites,
    settled,
    asked,
    unexpected,
    get box() {
      return box
    },
    still,
    /** Time passes while nothing happens here: to just before an instant. */
    skipTo: (instant: string) => clock.skipTo(instant),
    pass: (ms: number) => clock.pass(ms, still),
    /** The process ends without a word, and Dateline is opened again. */
    async killed() {
      await still()
      box.stop()
      box = open()
      box.start()
      await still()
    },
    setOnline: (is: boolean) => (online = is),
    setSecrets: (are: boolean) => (secrets = are),
    setRemoteTime: (tell: () => Result<Date | null>) => (remoteTime = tell),
    setPage: (answer: Result<string | null>) => (page = answer),
    setObjection: (failure: Failure | null) => (objection = failure),
    whilePacking: (happens: () => void) => (packing = happens),
    setEmbargo: (until: string | null) => (embargo = until),
    states: () =>
      box
        .list()
        .map(({ state }) => state)
        .reverse(),
    told: () => site.log.map(({ what }) => what),
  }
}
