import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { articleUrlPath } from '../shared/output/portal/urlPath'
import type { Failure } from '../shared/failure'
import type { PublishJob } from '../shared/publishing/publishJob'
import type { Result } from '../shared/result'
import type { Edition } from '../shared/story/edition'
import type { Article } from '../shared/story/story'
import type { DataFolder } from './app/dataFolder'
import { connections as connectionsOf } from './connections/connections'
import { connectorFor } from './connections/connectorFor'
import { publicPage, remoteClock } from './connections/remoteClock'
import { credentials as credentialsOf } from './credentials/credentials'
import { credentialsFile } from './credentials/credentialsFile'
import type { KeyStore } from './credentials/keyStore'
import { publishingHandlers } from './ipc/publishingHandlers'
import type { Role } from '../shared/story/role'
import { portalAsConnector } from './connectors/portal/portalAsConnector'
import type { Database } from './database/sqlite'
import type { SendEvent } from './ipc/ipc'
import type { PhotoWorker } from './media/photoWorker'
import { outbox as outboxOf, type SettledOrder } from './outbox/outbox'
import { packDelivery } from './outbox/packDelivery'
import type { PolicyInForce } from './policy/policyInForce'
import { portalDesk } from './publishing/portalDesk'
import type { Publications } from './publishing/publications'
import { publisher as publisherOf } from './publishing/publisher'
import { sendNow, type OrderNow } from './publishing/sendNow'
import type { SettingsRoom } from './settings/settingsRoom'

const fiveMinutes = 5 * 60_000

/** What people decide about stories that go out. */
export interface PeoplesPart {
  /** The desk's decision behind a publication at once. */
  readonly publishAtOnce: OrderNow
  /** See `OutboxOptions.onSettled`. */
  readonly settle: (order: SettledOrder) => void
  /** What was decided about a story since it was ordered; null where nothing is against sending it. */
  readonly heldBack: (storyId: string) => Failure | null
  readonly embargoUntil: (storyId: string) => string | null
}

export interface PublishingDeskOptions {
  readonly database: Database
  readonly folder: DataFolder
  readonly settings: SettingsRoom
  readonly policy: PolicyInForce
  readonly publications: Publications
  readonly photoWorker: PhotoWorker
  /** Of this Dateline. */
  readonly version: string
  readonly photoFile: (photoId: string) => string
  readonly hasPhoto: (photoId: string) => Promise<boolean>
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  readonly isInTrash: (storyId: string) => boolean
  /** Nothing may be written, so nothing is sent. */
  readonly isReadOnly: boolean
  readonly isOnline: () => boolean
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly keyStore: KeyStore
  readonly role: () => Role
  readonly now: () => Date
  /** Asked for when used: the people's part is built on this one. */
  readonly workflow: () => PeoplesPart
  readonly choosePartnerFolder: () => Promise<string | null>
  /** Something waits for a person, who may look elsewhere. */
  readonly onNeedsPerson: (job: PublishJob) => void
  readonly send: SendEvent
  readonly onUnexpected: (error: unknown) => void
}

/** Everything between a decision to publish and the places that stories go to. */
export function publishingDesk(options: PublishingDeskOptions) {
  const { database, folder, settings, policy, publications, photoWorker, photoFile, now, send, workflow } =
    options

  const credentials = credentialsOf({
    file: credentialsFile(join(folder.folder, 'credentials.json')),
    keyStore: options.keyStore,
    keyStoreOnly: policy.keys.requireKeyStore ?? false,
    onChanged: () => {
      send('credentials:changed', {})
      outbox.look()
    },
  })
  const connections = connectionsOf({
    database,
    policy,
    onRemoved: (connectionId) => credentials.forget(connectionId),
    onChanged: () => send('connections:changed', {}),
    now,
  })

  const portal = portalDesk({
    publications,
    site: () => ({
      folder: settings.view().portalFolder,
      profile: settings.profile(),
      photos: photoWorker,
      photoFile,
      photoCache: folder.derivatives,
      now,
      maker: options.version,
    }),
  })
  const portalConnection = portalAsConnector({
    portal,
    publications,
    origin: () => settings.profile().origin,
    siteName: () => settings.profile().editions[settings.profile().defaultEdition].siteName,
    readPage: (path) => readFile(join(settings.view().portalFolder, path)).catch(() => null),
    onProgress: (done, total) => send('publish:progressed', { done, total }),
    now,
  })

  const connectorOf = connectorFor({
    portal: portalConnection,
    readSecret: (connectionId) => credentials.read(connectionId),
    policy: policy.keys,
    fetch: options.fetch,
    partnerFolders: join(folder.folder, 'partners'),
    now,
  })

  const outbox = outboxOf({
    database,
    ports: {
      connections,
      connectorOf,
      pack: packDelivery({
        profile: () => settings.profile(),
        photos: photoWorker,
        photoFile,
        photoCache: folder.derivatives,
        now,
      }),
      objection: (storyId) =>
        options.isInTrash(storyId) ? { kind: 'story/inTrash', storyId } : workflow().heldBack(storyId),
      embargoUntil: (storyId) => workflow().embargoUntil(storyId),
      isOnline: options.isOnline,
      remoteTime: remoteClock(options.fetch),
      readPage: publicPage(options.fetch),
    },
    now,
    monotonic: () => performance.now(),
    random: Math.random,
    timers: {
      set: (run, ms) => setTimeout(run, ms),
      clear: (timer) => clearTimeout(timer as NodeJS.Timeout | undefined),
    },
    within: fiveMinutes,
    onSettled: (order) => workflow().settle(order),
    onNeedsPerson: (job) => {
      send('outbox:needsPerson', job)
      options.onNeedsPerson(job)
    },
    onChanged: () => send('outbox:changed', {}),
    onUnexpected: options.onUnexpected,
  })

  const urlPath = (article: Article, firstPublishedAt: string): string =>
    articleUrlPath(article, firstPublishedAt, settings.profile())
  const publisher = publisherOf({
    publications,
    freeze: options.freeze,
    urlPath,
    mayOverride: () => settings.profile().photoOverrides ?? [],
    hasPhoto: options.hasPhoto,
    deliver: sendNow(outbox, (...wanted) => workflow().publishAtOnce(...wanted)),
    now,
  })

  return {
    outbox,
    connections,
    publisher,
    portal,
    urlPath,
    calls: publishingHandlers({
      outbox,
      connections,
      credentials,
      connectorOf,
      chooseFolder: options.choosePartnerFolder,
      role: options.role,
    }),
    /** The computer goes to sleep, or has woken up. */
    sleeps: (): void => outbox.sleeps(),
    wakes: (): void => outbox.look(),
    start(): void {
      if (!options.isReadOnly) outbox.start()
    },
    stop: (): void => outbox.stop(),
  }
}
export type PublishingDesk = ReturnType<typeof publishingDesk>
