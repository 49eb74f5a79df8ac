/** @jsxImportSource preact */
import { editions, type Edition } from '../../story/edition'
import { furniture } from './furniture'
import { renderPage } from './htmlText'
import { ListFrame, Paging, untilWhen } from './listFrame'
import type { ListPart } from './listPart'
import { sectionName, type LiveSite } from './liveSite'
import type { NamedList } from './namedList'
import type { PageFacts } from './pageHead'
import {
  archivePath,
  authorPath,
  frontPath,
  relativeHref,
  sectionFeedPath,
  sectionPath,
  tagPath,
} from './portalPaths'
import { StoryCard } from './storyCard'

/** The lead and thirty others; the archive holds the rest. */
export const frontLength = 31
/** How many of the others are shown with picture and summary; the rest are headlines. */
const shownLarge = 9

const inEveryEdition = (path: (edition: Edition) => string): PageFacts['editions'] =>
  Object.fromEntries(editions.map((edition) => [edition, path(edition)]))

/** The newest story large, then the others, newest first. */
export function frontPage(site: LiveSite, edition: Edition): string {
  const profile = site.profile.editions[edition]
  const words = furniture[edition]
  const path = frontPath(edition)
  const [lead, ...others] = site.editions[edition].all.slice(0, frontLength)
  const briefs = others.slice(shownLarge)
  const facts: PageFacts = {
    edition,
    path,
    title: profile.siteName,
    description: profile.description,
    photo: lead?.leadPhoto ?? null,
    editions: inEveryEdition(frontPath),
  }
  return renderPage(
    <ListFrame site={site} facts={facts} section={null}>
      {lead === undefined ? (
        <p class="empty">{words.noStories}</p>
      ) : (
        <StoryCard site={site} live={lead} path={path} place="lead" heading="h2" />
      )}
      {others.length > 0 && (
        <ul class="grid">
          {others.slice(0, shownLarge).map((live) => (
            <li>
              <StoryCard site={site} live={live} path={path} place="card" heading="h2" />
            </li>
          ))}
        </ul>
      )}
      {briefs.length > 0 && (
        <section class="briefs" aria-labelledby="briefs">
          <h2 id="briefs">{words.more}</h2>
          <ul>
            {briefs.map((live) => (
              <li>
                <StoryCard
                  site={site}
                  live={live}
                  path={path}
                  place="row"
                  heading="h3"
                  showSummary={false}
                  showPhoto={false}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {lead !== undefined && (
        <p class="paging">
          <a href={relativeHref(path, archivePath(edition))}>{words.allStories}</a>
        </p>
      )}
    </ListFrame>,
  )
}

interface StoryList {
  readonly section: string | null
  readonly heading: string
  readonly title: string
  readonly pathOf: (number: number | null) => string
  readonly showSection: boolean
  readonly facts?: Pick<PageFacts, 'feed'>
  /** Where the first page is found in each edition; another page has no counterpart. */
  readonly editions: PageFacts['editions']
}

function storyListPage(site: LiveSite, edition: Edition, part: ListPart, list: StoryList): string {
  const words = furniture[edition]
  const path = list.pathOf(part.number)
  const until = untilWhen(edition, part)
  const title = until === null ? list.title : `${list.title}, ${until}`
  const facts: PageFacts = {
    ...list.facts,
    edition,
    path,
    title,
    description: `${title} – ${site.profile.editions[edition].siteName}`,
    photo: part.entries[0]?.leadPhoto ?? null,
    editions: part.number === null ? list.editions : { [edition]: path },
  }
  return renderPage(
    <ListFrame site={site} facts={facts} section={list.section}>
      <h1 class="section-name">
        {list.heading}
        {until !== null && <span class="until"> {until}</span>}
      </h1>
      {part.entries.length === 0 ? (
        <p class="empty">{words.noStories}</p>
      ) : (
        <ul class="rows">
          {part.entries.map((live) => (
            <li>
              <StoryCard
                site={site}
                live={live}
                path={path}
                place="card"
                heading="h2"
                showSection={list.showSection}
              />
            </li>
          ))}
        </ul>
      )}
      <Paging part={part} facts={facts} pathOf={list.pathOf} />
    </ListFrame>,
  )
}

export function sectionPage(site: LiveSite, edition: Edition, section: string, part: ListPart): string {
  const name = sectionName(site.profile, edition, section) ?? section
  const { siteName } = site.profile.editions[edition]
  return storyListPage(site, edition, part, {
    section,
    heading: name,
    title: name,
    pathOf: (number) => sectionPath(edition, section, number),
    showSection: false,
    facts: { feed: { path: sectionFeedPath(edition, section), title: `${siteName} – ${name}` } },
    editions: inEveryEdition((each) => sectionPath(each, section)),
  })
}

/** `name` is the tag as its newest story spells it. */
export const tagPage = (site: LiveSite, edition: Edition, { id, name }: NamedList, part: ListPart): string =>
  namedPage(site, edition, part, furniture[edition].tag(name), (number) => tagPath(edition, id, number))

export const authorPage = (
  site: LiveSite,
  edition: Edition,
  { id, name }: NamedList,
  part: ListPart,
): string =>
  namedPage(site, edition, part, furniture[edition].author(name), (number) => authorPath(edition, id, number))

const namedPage = (
  site: LiveSite,
  edition: Edition,
  part: ListPart,
  title: string,
  pathOf: StoryList['pathOf'],
): string =>
  storyListPage(site, edition, part, {
    section: null,
    heading: title,
    title,
    pathOf,
    showSection: true,
    editions: { [edition]: pathOf(null) },
  })
