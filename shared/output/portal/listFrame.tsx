/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import type { Edition } from '../../story/edition'
import { copyrightText, copyrightYear } from '../../story/copyrightText'
import { ConnectLinks, NewsletterBox } from './followParts'
import { furniture } from './furniture'
import type { ListPart } from './listPart'
import type { LiveSite } from './liveSite'
import { Page } from './page'
import type { PageFacts } from './pageHead'
import { relativeHref } from './portalPaths'

interface ListFrameProps {
  readonly site: LiveSite
  readonly facts: PageFacts
  readonly section: string | null
  readonly children: ComponentChildren
}

/** What every page of many stories has around its list. */
export function ListFrame({ site, facts, section, children }: ListFrameProps) {
  const place = { profile: site.profile, edition: facts.edition, path: facts.path }
  const year = copyrightYear(site.profile, facts.edition, site.now, null)
  return (
    <Page site={site} facts={facts} section={section}>
      <main id="content" class="list-page">
        {children}
      </main>
      <footer class="site-footer">
        <ConnectLinks {...place} />
        <NewsletterBox {...place} />
        <p class="copyright">{copyrightText(site.profile, facts.edition, year)}</p>
      </footer>
    </Page>
  )
}

interface PagingProps {
  readonly part: ListPart
  readonly facts: Pick<PageFacts, 'edition' | 'path'>
  readonly pathOf: (number: number | null) => string
}

/** What tells an older page of a list from the others; a number would count from the oldest. Null for the first page. */
export const untilWhen = (edition: Edition, { number, entries: [newest] }: ListPart): string | null =>
  number === null || newest === undefined ? null : furniture[edition].until(newest.day)

/** Leads from page to page of a list; nothing where it has only one. */
export function Paging({ part: { older, newer }, facts, pathOf }: PagingProps) {
  if (older === null && newer === null) return null
  const words = furniture[facts.edition]
  const href = (number: number | null) => relativeHref(facts.path, pathOf(number))
  return (
    <nav class="paging" aria-label={words.pages}>
      {newer !== null && (
        <a href={href(newer === 'first' ? null : newer)} rel="prev">
          {words.newer}
        </a>
      )}
      {older !== null && (
        <a href={href(older)} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  )
}
