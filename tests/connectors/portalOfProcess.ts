import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { portalAsConnector } from '../../electron/connectors/portal/portalAsConnector'
import type { Database } from '../../electron/database/sqlite'
import { inProcessPhotoWorker } from '../../electron/media/photoWorker'
import { portalDesk } from '../../electron/publishing/portalDesk'
import { publications as publicationsOf } from '../../electron/publishing/publications'
import { sampleProfile as profile } from '../make/siteProfiles'

/** The portal in a folder, what is live in the process's own database. */
export function portalOfProcess(database: Database, folder: string, photoFile: (photoId: string) => string) {
  const publications = publicationsOf(database)
  const now = () => new Date()
  const site = { folder, profile, photos: inProcessPhotoWorker(), photoFile, photoCache: null, now }
  return portalAsConnector({
    portal: portalDesk({ publications, site: () => site }),
    publications,
    origin: () => profile.origin,
    siteName: () => 'Site',
    readPage: (path) => readFile(join(folder, path)).catch(() => null),
    onProgress: () => undefined,
    now,
  })
}
