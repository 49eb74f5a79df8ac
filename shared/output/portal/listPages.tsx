/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { editions, type Edition } from '../../story/edition'
import { copyrightText, copyrightYear } from '../../story/copyrightText'
import { ConnectLinks, NewsletterBox } from './followParts'
import { furniture } from './furniture'
import { renderPage } from './htmlText'
import { sectionName, type LiveArticle, type LiveSite } from './liveSite'
import { Page } from './page'
import type { PageFacts } from './pageHead'
import { frontPath, sectionPath } from './portalPaths'
import { StoryCard } from './storyCard'

/** Older articles stay live at their addresses and leave the lists. */
export const listLimits = { front: 31, section: 100 } as const

interface ListPageProps {
  readonly site: LiveSite
  readonly facts: PageFacts
  readonly section: string | null
  readonly children: ComponentChildren
}

function ListPage({ site, facts, section, children }: ListPageProps) {
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

const inEveryEdition = (path: (edition: Edition) => string): PageFacts['editions'] =>
  Object.fromEntries(editions.map((edition) => [edition, path(edition)]))

/** The newest story large, then the others, newest first. */
export function frontPage(site: LiveSite, edition: Edition): string {
  const profile = site.profile.editions[edition]
  const words = furniture[edition]
  const path = frontPath(edition)
  const [lead, ...others] = site.articles[edition].slice(0, listLimits.front)
  const card = (live: LiveArticle, showSummary: boolean) => (
    <li>
      <StoryCard site={site} live={live} path={path} place="card" heading="h2" showSummary={showSummary} />
    </li>
  )
  const facts: PageFacts = {
    edition,
    path,
    title: profile.siteName,
    description: profile.description,
    photo: lead?.leadPhoto ?? null,
    editions: inEveryEdition(frontPath),
  }
  return renderPage(
    <ListPage site={site} facts={facts} section={null}>
      {lead === undefined ? (
        <p class="empty">{words.noStories}</p>
      ) : (
        <StoryCard site={site} live={lead} path={path} place="lead" heading="h2" />
      )}
      {others.length > 0 && <ul class="grid">{others.map((live) => card(live, true))}</ul>}
    </ListPage>,
  )
}

export function sectionPage(site: LiveSite, edition: Edition, section: string): string {
  const words = furniture[edition]
  const name = sectionName(site.profile, edition, section) ?? section
  const path = sectionPath(edition, section)
  const stories = site.articles[edition]
    .filter(({ article }) => article.section === section)
    .slice(0, listLimits.section)
  const facts: PageFacts = {
    edition,
    path,
    title: name,
    description: `${name} – ${site.profile.editions[edition].siteName}`,
    photo: stories[0]?.leadPhoto ?? null,
    editions: inEveryEdition((each) => sectionPath(each, section)),
  }
  return renderPage(
    <ListPage site={site} facts={facts} section={section}>
      <h1 class="section-name">{name}</h1>
      {stories.length === 0 ? (
        <p class="empty">{words.noStories}</p>
      ) : (
        <ul class="rows">
          {stories.map((live) => (
            <li>
              <StoryCard site={site} live={live} path={path} place="card" heading="h2" showSection={false} />
            </li>
          ))}
        </ul>
      )}
    </ListPage>,
  )
}
