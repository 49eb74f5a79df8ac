import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import {
  portalConnector,
  type PortalChanges,
  type PortalConnector,
} from '../../electron/connectors/portal/portalConnector'
import { liveArticles, type WithdrawnArticle } from '../../electron/connectors/portal/portalContent'
import { inProcessPhotoWorker } from '../../electron/media/photoWorker'
import type { Result } from '../../shared/result'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { PublishedArticle } from '../../shared/story/story'
import { photoStore, type PhotoStore } from '../make/photoFiles'
import { sampleProfile } from '../make/siteProfiles'

export interface TestPortal {
  readonly folder: string
  readonly store: PhotoStore
  readonly connector: PortalConnector
  /** Publishes all that is live; nothing is withdrawn unless it is named. */
  readonly publish: (
    live: readonly PublishedArticle[],
    onProgress?: (done: number, total: number) => void,
    withdrawn?: readonly WithdrawnArticle[],
  ) => Promise<Result<PortalChanges>>
}

export function testPortal(profile: SiteProfile = sampleProfile, base = newFolder()): TestPortal {
  const store = photoStore(join(base, 'media'))
  const folder = join(base, 'portal')
  const connector = portalConnector({
    folder,
    profile,
    photos: inProcessPhotoWorker(),
    photoFile: store.photoFile,
    photoCache: join(base, 'derivatives'),
    now: () => new Date('2026-11-23T15:00:00Z'),
  })
  return {
    folder,
    store,
    connector,
    publish: (live, onProgress, withdrawn = []) =>
      connector.publish(
        { live: liveArticles(live), withdrawn },
        onProgress === undefined ? {} : { onProgress },
      ),
  }
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'dateline-portal-'))

/** Every file below a folder, as paths with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

/** What each file holds, by hash. The manifest is left out: it tells how the folder came about. */
export const contentsOf = (folder: string): Map<string, string> =>
  new Map(
    filesIn(folder)
      .filter((path) => !path.startsWith('.dateline-portal'))
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  )
