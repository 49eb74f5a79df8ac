/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { editions } from '../../story/edition'
import { furniture } from './furniture'
import { Imprint } from './imprint'
import type { LiveSite } from './liveSite'
import { PageHead, type PageFacts } from './pageHead'
import { frontPath, relativeHref, sectionPath } from './portalPaths'

interface MastheadProps {
  readonly site: LiveSite
  readonly facts: Pick<PageFacts, 'edition' | 'path' | 'editions'>
  /** The section that the page belongs to, marked in the navigation. */
  readonly section: string | null
}

interface PageProps extends MastheadProps {
  readonly facts: PageFacts
  readonly children: ComponentChildren
}

/** The other edition is a link only where this page is live in it; its name stands there in either case. */
function EditionSwitch({ site, facts }: Omit<MastheadProps, 'section'>) {
  const words = furniture[facts.edition]
  return (
    <p class="edition-switch">
      {words.edition}:{' '}
      {editions.map((edition, index) => {
        const path = facts.editions[edition]
        const { languageTag } = site.profile.editions[edition]
        const name = words.editionNames[edition]
        return (
          <>
            {index > 0 && <span class="slash"> / </span>}
            {edition === facts.edition ? (
              <strong>{name}</strong>
            ) : path === undefined ? (
              <span lang={languageTag}>{name}</span>
            ) : (
              <a href={relativeHref(facts.path, path)} lang={languageTag} hreflang={languageTag}>
                {name}
              </a>
            )}
          </>
        )
      })}
    </p>
  )
}

/** The site's name, and the ways to its sections and its other edition. */
export function Masthead({ site, facts, section }: MastheadProps) {
  const { edition, path } = facts
  const profile = site.profile.editions[edition]
  const front = frontPath(edition)
  const name = <a href={relativeHref(path, front)}>{profile.siteName}</a>
  const current = (there: string, within: boolean) =>
    there === path
      ? ({ 'aria-current': 'page' } as const)
      : within
        ? ({ 'aria-current': 'true' } as const)
        : {}
  return (
    <header class="masthead">
      <EditionSwitch site={site} facts={facts} />
      <div class="nameplate">
        {path === front ? <h1 class="site-name">{name}</h1> : <p class="site-name">{name}</p>}
        {profile.description && <p class="site-line">{profile.description}</p>}
      </div>
      <nav aria-label={furniture[edition].sections}>
        <ul>
          <li>
            <a href={relativeHref(path, front)} {...current(front, false)}>
              {furniture[edition].front}
            </a>
          </li>
          {site.profile.sections.map(({ id, names }) => (
            <li>
              <a
                href={relativeHref(path, sectionPath(edition, id))}
                {...current(sectionPath(edition, id), id === section)}
              >
                {names[edition]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** What every page has around its content. Nothing on it needs a script. */
export function Page({ site, facts, section, children }: PageProps) {
  const { analytics, editions: profiles } = site.profile
  return (
    <html lang={profiles[facts.edition].languageTag}>
      <PageHead site={site} facts={facts} />
      <body>
        <a class="skip" href="#content">
          {furniture[facts.edition].skipToContent}
        </a>
        <Masthead site={site} facts={facts} section={section} />
        {children}
        <Imprint profile={site.profile} edition={facts.edition} />
        {analytics !== undefined && (
          <script src={analytics.scriptUrl} data-site-id={analytics.siteId} async />
        )}
      </body>
    </html>
  )
}
