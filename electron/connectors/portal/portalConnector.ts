import { failed, type Result } from '../../../shared/result'
import type { SiteProfile } from '../../../shared/story/siteProfile'
import type { PhotoWorker } from '../../media/photoWorker'
import { withChanges, type ArticleName, type PortalContent, type WithdrawnArticle } from './portalContent'
import { ForeignPage, portalFailure } from './portalFailure'
import type { PortalMemory } from './portalMemory'

export interface PortalSite {
  /** Absolute path; made where it is not there. */
  readonly folder: string
  readonly profile: SiteProfile
  readonly photos: PhotoWorker
  /** Where the media folder keeps a photo's bytes. */
  readonly photoFile: (photoId: string) => string
  /** Keeps pictures once made, so that another folder, or one that was lost, costs no time; null keeps none. */
  readonly photoCache: string | null
  readonly now: () => Date
  /** Names the templates, e.g. the app's release: where it is another one, every page is made again. */
  readonly maker?: string
}

export interface PortalChanges {
  /** Paths below the folder, in the order in which they were written. */
  readonly written: string[]
  readonly removed: string[]
}

export interface PortalTask {
  /**
   * The articles that may differ from what this connector was given last, or may be gone. Left out: any may. A hint that
   * saves reading the others.
   */
  readonly changed?: readonly ArticleName[]
  readonly onProgress?: (done: number, total: number) => void
}

/** Each fails with `portal/notWritable`, `disk/full`, `photo/missing`, `photo/unusable`, `photo/notVerified`. */
export interface PortalConnector {
  /** Makes the folder show just this, and touches only the pages that it changes. */
  publish(content: PortalContent, task?: PortalTask): Promise<Result<PortalChanges>>
  /**
   * Takes articles away from readers, from every list, feed, sitemap and Don't Miss. `content` is what was shown before.
   * Where one has a note, its page says so; else its address is free. One that is not live is withdrawn.
   */
  withdraw(
    content: PortalContent,
    withdrawn: readonly WithdrawnArticle[],
    task?: Pick<PortalTask, 'onProgress'>,
  ): Promise<Result<PortalChanges>>
  /** Makes every page anew and compares it with the folder, whatever was written before. */
  rebuild(content: PortalContent, task?: Pick<PortalTask, 'onProgress'>): Promise<Result<PortalChanges>>
}

/**
 * The static portal in a folder of this computer. One publish at a time; a second one waits for the first. Kept from one
 * publish to the next it remembers what is in the folder, and works on what changed only.
 */
export function portalConnector(site: PortalSite): PortalConnector {
  let last: Promise<unknown> = Promise.resolve()
  let memory: PortalMemory | null = null

  async function publish(content: PortalContent, task: PortalTask, isWhole: boolean) {
    // Loaded by the first publish: renderers and fonts would only make every start of the app slower.
    const [{ publishPortal }, { portalMemory }] = await Promise.all([
      import('./publishPortal'),
      import('./portalMemory'),
    ])
    const kept = memory
    // What fails leaves a folder whose state only its manifest knows.
    memory = null
    const isUsable = kept !== null && (await kept.manifest.isCurrent())
    const using = isUsable ? kept : await portalMemory(site)
    const done = await publishPortal({
      site,
      content,
      task,
      isWhole,
      memory: using,
      isFirst: !isUsable || isWhole,
    })
    if (!done.ok) return done
    memory = using
    return done
  }

  const safely = async (...asked: Parameters<typeof publish>): Promise<Result<PortalChanges>> => {
    try {
      return await publish(...asked)
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
  const inTurn = (...asked: Parameters<typeof publish>): Promise<Result<PortalChanges>> => {
    const next = last.then(() => safely(...asked))
    last = next.catch(() => undefined)
    return next
  }
  return {
    publish: (content, task = {}) => inTurn(content, task, false),
    withdraw: ({ live, withdrawn: before }, withdrawn, task = {}) =>
      inTurn(
        { live: withChanges(live, [], withdrawn), withdrawn: [...before, ...withdrawn] },
        { ...task, changed: withdrawn },
        false,
      ),
    rebuild: (content, task = {}) => inTurn(content, task, true),
  }
}
