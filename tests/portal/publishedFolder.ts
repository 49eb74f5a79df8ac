import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { portalConnector, type PortalConnector } from '../../electron/connectors/portal/portalConnector'
import { inProcessPhotoWorker } from '../../electron/media/photoWorker'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { photoStore, type PhotoStore } from '../make/photoFiles'
import { sampleProfile } from '../make/siteProfiles'

export interface TestPortal {
  readonly folder: string
  readonly store: PhotoStore
  readonly connector: PortalConnector
}

export function testPortal(profile: SiteProfile = sampleProfile, base = newFolder()): TestPortal {
  const store = photoStore(join(base, 'media'))
  const folder = join(base, 'portal')
  const connector = portalConnector({
    folder,
    profile,
    photos: inProcessPhotoWorker(),
    photoFile: store.photoFile,
    now: () => new Date('2026-11-23T15:00:00Z'),
  })
  return { folder, store, connector }
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'dateline-portal-'))

/** Every file below a folder, as paths with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

export const contentsOf = (folder: string): Map<string, string> =>
  new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]))
