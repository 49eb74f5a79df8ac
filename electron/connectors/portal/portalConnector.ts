import { failed, type Result } from '../../../shared/result'
import type { SiteProfile } from '../../../shared/story/siteProfile'
import type { PublishedArticle } from '../../../shared/story/story'
import type { PhotoWorker } from '../../media/photoWorker'
import { ForeignPage, portalFailure } from './portalFailure'

export interface PortalSite {
  /** Absolute path; made where it is not there. */
  readonly folder: string
  readonly profile: SiteProfile
  readonly photos: PhotoWorker
  /** Where the media folder keeps a photo's bytes. */
  readonly photoFile: (photoId: string) => string
  readonly now: () => Date
}

export interface PortalChanges {
  /** Paths below the folder, in the order in which they were written. */
  readonly written: string[]
  readonly removed: string[]
}

export interface PortalConnector {
  /**
   * Makes the folder show just these articles, and writes only what differs. Fails with `portal/notWritable`,
   * `disk/full`, `photo/missing`, `photo/unusable`.
   */
  publish(
    live: readonly PublishedArticle[],
    onProgress?: (done: number, total: number) => void,
  ): Promise<Result<PortalChanges>>
}

/** The static portal in a folder of this computer. One publish at a time; a second one waits for the first. */
export function portalConnector(site: PortalSite): PortalConnector {
  let last: Promise<unknown> = Promise.resolve()
  const safely = async (...[live, onProgress]: Parameters<PortalConnector['publish']>) => {
    try {
      // Loaded by the first publish: renderers and fonts would only make every start of the app slower.
      const { publishPortal } = await import('./publishPortal')
      return await publishPortal(site, live, onProgress ?? (() => undefined))
    } catch (error) {
      if (error instanceof ForeignPage)
        return failed({
          kind: 'portal/notWritable',
          folder: site.folder,
          detail: `a page that Dateline did not write is in the way: ${error.page}`,
        })
      const failure = portalFailure(error, site.folder)
      if (failure === null) throw error
      return failed(failure)
    }
  }
  return {
    publish: (...asked) => {
      const next = last.then(() => safely(...asked))
      last = next.catch(() => undefined)
      return next
    },
  }
}
