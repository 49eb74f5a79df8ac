/** @jsxImportSource preact */
import type { Edition } from '../../story/edition'
import { furniture } from './furniture'
import { renderPage } from './htmlText'
import { ListFrame, Paging, untilWhen } from './listFrame'
import type { ListPart } from './listPart'
import type { LiveEntry } from './liveEntry'
import type { LiveSite } from './liveSite'
import type { PageFacts } from './pageHead'
import { archivePath, monthPath, relativeHref } from './portalPaths'

function factsOf(site: LiveSite, edition: Edition, path: string, title: string): PageFacts {
  const description = `${title} – ${site.profile.editions[edition].siteName}`
  return { edition, path, title, description, photo: null, editions: { [edition]: path } }
}

/** Every month with its number of stories, the newest first. */
export function archivePage(site: LiveSite, edition: Edition): string {
  const words = furniture[edition]
  const path = archivePath(edition)
  const months = [...site.editions[edition].months].sort(([a], [b]) => (a < b ? 1 : -1))
  return renderPage(
    <ListFrame site={site} facts={factsOf(site, edition, path, words.archive)} section={null}>
      <h1 class="section-name">{words.archive}</h1>
      {months.length === 0 ? (
        <p class="empty">{words.noStories}</p>
      ) : (
        <ul class="months">
          {months.map(([month, entries]) => (
            <li>
              <a href={relativeHref(path, monthPath(edition, month))}>{words.month(month)}</a>{' '}
              <span>{words.stories(entries.length)}</span>
            </li>
          ))}
        </ul>
      )}
    </ListFrame>,
  )
}

function byDay(entries: readonly LiveEntry[]): { day: string; entries: LiveEntry[] }[] {
  const days: { day: string; entries: LiveEntry[] }[] = []
  for (const entry of entries) {
    const last = days[days.length - 1]
    if (last?.day === entry.day) last.entries.push(entry)
    else days.push({ day: entry.day, entries: [entry] })
  }
  return days
}

/** The headlines of a month, day by day. */
export function monthPage(site: LiveSite, edition: Edition, month: string, part: ListPart): string {
  const words = furniture[edition]
  const pathOf = (number: number | null) => monthPath(edition, month, number)
  const path = pathOf(part.number)
  const name = words.month(month)
  const until = untilWhen(edition, part)
  const title = until === null ? name : `${name}, ${until}`
  const facts = factsOf(site, edition, path, title)
  return renderPage(
    <ListFrame site={site} facts={facts} section={null}>
      <h1 class="section-name">
        {name}
        {until !== null && <span class="until"> {until}</span>}
      </h1>
      {byDay(part.entries).map(({ day, entries }) => (
        <section class="day" aria-labelledby={`d-${day}`}>
          <h2 id={`d-${day}`}>{words.day(day)}</h2>
          <ul>
            {entries.map((entry) => (
              <li>
                <a href={relativeHref(path, entry.path)}>{entry.headline}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Paging part={part} facts={facts} pathOf={pathOf} />
      <p class="paging">
        <a href={relativeHref(path, archivePath(edition))}>{words.archive}</a>
      </p>
    </ListFrame>,
  )
}
