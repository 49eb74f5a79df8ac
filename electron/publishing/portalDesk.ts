import type { Result } from '../../shared/result'
import type { Edition } from '../../shared/story/edition'
import type { PublishedArticle } from '../../shared/story/story'
import {
  portalConnector,
  type PortalChanges,
  type PortalConnector,
  type PortalSite,
} from '../connectors/portal/portalConnector'
import { withChanges, type PortalContent } from '../connectors/portal/portalContent'
import type { Publications } from './publications'

export interface PortalDeskOptions {
  readonly publications: Publications
  /** The folder and profile in force now. */
  readonly site: () => PortalSite
}

type OnProgress = (done: number, total: number) => void

/** The portal of this desk: what is live is in the database, its pages in the folder that the settings name. */
export function portalDesk({ publications, site }: PortalDeskOptions) {
  let kept: { readonly of: PortalSite; readonly connector: PortalConnector } | null = null

  /** The same connector as long as folder and profile stay: it remembers what is in the folder. */
  function connector(): PortalConnector {
    const of = site()
    const isSame =
      kept?.of.folder === of.folder && JSON.stringify(kept.of.profile) === JSON.stringify(of.profile)
    if (kept === null || !isSame) kept = { of, connector: portalConnector(of) }
    return kept.connector
  }
  const content = (): PortalContent => ({ live: publications.live, withdrawn: publications.withdrawn() })

  return {
    /** Writes articles that are about to be live, and whatever pages they change. Fails as `PortalConnector` does. */
    deliver: (
      published: readonly PublishedArticle[],
      onProgress: OnProgress,
    ): Promise<Result<PortalChanges>> => {
      const { live, withdrawn } = content()
      const isBack = ({ storyId, edition }: { storyId: string; edition: Edition }): boolean =>
        published.some(({ article }) => article.storyId === storyId && article.edition === edition)
      return connector().publish(
        { live: withChanges(live, published), withdrawn: withdrawn.filter((gone) => !isBack(gone)) },
        { changed: published.map(({ article }) => article), onProgress },
      )
    },
    /**
     * Takes one edition of a story away from readers, at once in the record and then in the folder: a withdrawal that the
     * folder refused is done by the next one or by any publish.
     * @param note what readers are told at its address; empty leaves nothing there. Fails as `PortalConnector` does.
     */
    async withdraw(storyId: string, edition: Edition, note: string): Promise<Result<PortalChanges>> {
      const live = publications.live.read(storyId, edition)
      if (live !== null)
        publications.takeBack([
          { storyId, edition, urlPath: live.urlPath, withdrawnAt: site().now().toISOString(), note },
        ])
      return connector().publish(content(), { changed: [{ storyId, edition }] })
    },
    /** Every page anew. One rebuild at a time. Fails as `PortalConnector` does. */
    rebuild: (onProgress: OnProgress): Promise<Result<PortalChanges>> =>
      connector().rebuild(content(), { onProgress }),
  }
}
export type PortalDesk = ReturnType<typeof portalDesk>
