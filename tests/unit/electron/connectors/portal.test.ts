import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import type { Connector } from '../../../../electron/connectors/connector'
import { portalAsConnector } from '../../../../electron/connectors/portal/portalAsConnector'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { portalDesk } from '../../../../electron/publishing/portalDesk'
import { publications as publicationsOf } from '../../../../electron/publishing/publications'
import { connectorSuite } from '../../../connectors/connectorSuite'
import type { Destination } from '../../../connectors/destination'
import { sampleProfile as profile } from '../../../make/siteProfiles'
import { openTestDatabase } from '../newsroom'

const now = () => new Date('2026-11-24T09:00:00Z')

function portalDestination(folder: string): Destination & { readonly close: () => void } {
  const database = openTestDatabase(mkdtempSync(join(folder, 'desk-')))
  const publications = publicationsOf(database)
  const kept = mkdtempSync(join(folder, 'kept-'))
  const site = {
    folder: mkdtempSync(join(folder, 'portal-')),
    profile,
    photos: inProcessPhotoWorker(),
    photoFile: (photoId: string) => join(kept, photoId),
    photoCache: null,
    now,
  }
  const portal = portalAsConnector({
    portal: portalDesk({ publications, site: () => site }),
    publications,
    origin: () => profile.origin,
    siteName: () => profile.editions.en.siteName,
    readPage: (path) => readFile(join(site.folder, path)).catch(() => null),
    onProgress: () => undefined,
    now,
  })
  const connector: Connector = {
    ...portal,
    /** On a desktop the story and its photos were there before. */
    async publish(delivery, signal) {
      const { storyId } = delivery.published.article
      database
        .prepare('insert or ignore into stories (story_id, created_at) values (?, ?)')
        .run(storyId, now().toISOString())
      for (const photo of delivery.photos) writeFileSync(site.photoFile(photo.photoId), await photo.bytes())
      return portal.publish(delivery, signal)
    },
  }
  return {
    connector,
    withWrongSecret: null,
    withLowRole: null,
    unanswered: null,
    takeLateDraft: null,
    hasDrafts: false,
    linksRelated: false,
    isPortal: true,
    held(storyId, edition) {
      const live = publications.live.read(storyId, edition)
      if (live === null) return Promise.resolve([])
      const { headline, section, tags } = live.article
      return Promise.resolve([{ status: 'published', headline, section: [section], tags, due: null }])
    },
    photoCopies(photoId) {
      const files = readdirSync(join(site.folder, 'photos'), { recursive: true, encoding: 'utf8' })
      const stems = files.flatMap((name) => /([0-9a-f]{12}-[0-9a-z]+)-\d+\.\w+$/.exec(name)?.[1] ?? [])
      return Promise.resolve(new Set(stems.filter((stem) => stem.startsWith(photoId.slice(0, 12)))).size)
    },
    page(url) {
      const file = join(site.folder, new URL(url).pathname)
      return Promise.resolve(existsSync(file) ? readFileSync(file, 'utf8') : null)
    },
    editHeadline: () => Promise.reject(new Error('Nobody edits the portal by hand.')),
    close: () => database.close(),
  }
}

describe('The portal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-portal-'))
  const destination = portalDestination(folder)
  afterAll(() => {
    destination.close()
    rmSync(folder, { recursive: true, force: true })
  })
  connectorSuite(() => destination)
})
