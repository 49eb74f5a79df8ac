import { onTestFinished } from 'vitest'
import { openTestDatabase } from '../newsroom'
import { connections as connectionsOf } from '../../../../electron/connections/connections'
import { portalAsConnector } from '../../../../electron/connectors/portal/portalAsConnector'
import type { PortalChanges } from '../../../../electron/connectors/portal/portalConnector'
import { outbox as outboxOf } from '../../../../electron/outbox/outbox'
import { noPolicy } from '../../../../electron/policy/policyInForce'
import type { PortalDesk } from '../../../../electron/publishing/portalDesk'
import { sendNow } from '../../../../electron/publishing/sendNow'
import { publications as publicationsOf } from '../../../../electron/publishing/publications'
import { publisher as publisherOf } from '../../../../electron/publishing/publisher'
import { stories as storiesOf } from '../../../../electron/drafts/stories'
import { updateLog } from '../../../../electron/documents/updateLog'
import { success, type Result } from '../../../../shared/result'
import type { PhotoReason } from '../../../../shared/story/photo/photoReasons'
import type { Article, PublishedArticle } from '../../../../shared/story/story'
import { temporaryFolder } from '../temporaryFolder'

export const text = (words: string) => ({ kind: 'text' as const, text: words, marks: [] })
export const articleOf = (storyId: string): Article => ({
  storyId,
  edition: 'en',
  slug: 'harbour-lights',
  section: 'culture',
  tags: [],
  bylines: [{ id: 'b1', en: 'Mira Holt', ko: '' }],
  rightsLine: '',
  bylineTime: '',
  headline: 'Harbour lights return',
  dek: '',
  datelinePlace: '',
  body: [{ kind: 'paragraph', children: [text('The lamps came back on.')] }],
  photos: [],
})

export const done = success({ written: [], removed: [] })

/** The publisher with the outbox behind it; only the portal's folder is made up. */
export function publisherDesk() {
  const database = openTestDatabase(temporaryFolder())
  onTestFinished(() => database.close())
  let time = Date.parse('2026-11-23T09:00:00Z')
  const now = () => new Date(time)
  const storyId = storiesOf(database, updateLog(database, now), now).create()
  const publications = publicationsOf(database)
  const delivered: PublishedArticle[][] = []
  let written: Article = articleOf(storyId)
  let portal: Result<PortalChanges> = done
  let photos = new Set<string>()
  let mayOverride: readonly PhotoReason[] = []
  const deliver: PortalDesk['deliver'] = (published) => {
    delivered.push([...published])
    return Promise.resolve(portal)
  }
  const connection = portalAsConnector({
    portal: { deliver, withdraw: () => Promise.resolve(portal) },
    publications,
    origin: () => 'https://portal.example',
    siteName: () => 'Example Portal',
    readPage: () => Promise.resolve(new Uint8Array()),
    onProgress: () => {},
    now,
  })
  const box = outboxOf({
    database,
    ports: {
      connections: connectionsOf({
        database,
        policy: noPolicy,
        onRemoved: () => {},
        onChanged: () => {},
        now,
      }),
      connectorOf: () => Promise.resolve(success(connection)),
      pack: (published) =>
        Promise.resolve(
          success({ published, photos: [], section: '', tags: [], bylines: [], copyright: '', zone: 'UTC' }),
        ),
      objection: () => null,
      embargoUntil: () => null,
      isOnline: () => false,
      remoteTime: () => Promise.resolve(success(null)),
      readPage: () => Promise.resolve(success(null)),
    },
    now,
    monotonic: () => time,
    random: () => 0,
    timers: { set: () => null, clear: () => {} },
    within: 60_000,
    onSettled: () => {},
    onNeedsPerson: () => {},
    onChanged: () => {},
    onUnexpected: (error) => {
      throw error
    },
  })
  box.start()
  const room = publisherOf({
    publications,
    freeze: (_storyId, edition) => success({ ...written, edition }),
    urlPath: (article) => `${article.edition}/${article.slug}.html`,
    mayOverride: () => mayOverride,
    hasPhoto: (id) => Promise.resolve(photos.has(id)),
    deliver: sendNow(box, (id, articles) =>
      success(
        box.add({
          storyId: id,
          action: publications.ofStory(id).length > 0 ? 'update' : 'publish',
          articles,
          editions: articles.map(({ article }) => article.edition),
          embargoUntil: null,
          plannedFor: null,
          orderedBy: '',
        }),
      ),
    ),
    now,
  })
  return {
    room,
    storyId,
    publications,
    delivered,
    write: (changed: Partial<Article>) => (written = { ...written, ...changed }),
    setPortal: (answer: Result<PortalChanges>) => (portal = answer),
    setPhotos: (...ids: string[]) => (photos = new Set(ids)),
    allow: (...reasons: PhotoReason[]) => (mayOverride = reasons),
    wait: (hours: number) => (time += hours * 3_600_000),
  }
}
