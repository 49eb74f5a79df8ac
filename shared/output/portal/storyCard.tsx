/** @jsxImportSource preact */
import type { LiveEntry } from './liveEntry'
import { sectionName, type LiveSite } from './liveSite'
import { Picture, type PicturePlace } from './picture'
import { relativeHref } from './portalPaths'
import { PrintedTime } from './printedTime'

/** An instant in the zone of the story's edition. */
export function Time({ instant, site, live }: { instant: string; site: LiveSite; live: LiveEntry }) {
  const { edition } = live
  const { zone } = site.profile.editions[edition]
  return <PrintedTime instant={instant} edition={edition} zone={zone} />
}

export interface StoryCardProps {
  readonly site: LiveSite
  readonly live: LiveEntry
  /** The page it stands on. */
  readonly path: string
  readonly place: Extract<PicturePlace, 'lead' | 'card' | 'row'>
  readonly heading: 'h2' | 'h3'
  readonly showSection?: boolean
  readonly showSummary?: boolean
  readonly showPhoto?: boolean
  /** Where the page stands in a frame of another one. */
  readonly target?: '_top'
}

/** One story in a list. The headline is the link, stretched over the card by the stylesheet. */
export function StoryCard(props: StoryCardProps) {
  const { site, live, path, place, heading: Heading, showSection = true, showSummary = true } = props
  const section = showSection ? sectionName(site.profile, live.edition, live.section) : null
  const photo = props.showPhoto === false ? null : live.leadPhoto
  return (
    <article class={`card card-${place}${photo === null ? ' card-plain' : ''}`}>
      <div class="card-text">
        {section !== null && <p class="kicker">{section}</p>}
        <Heading>
          <a href={relativeHref(path, live.path)} {...(props.target && { target: props.target })}>
            {live.headline}
          </a>
        </Heading>
        {showSummary && live.summary && <p class="summary">{live.summary}</p>}
        <p class="when">
          <Time instant={live.published} site={site} live={live} />
        </p>
      </div>
      {photo !== null && (
        <div class="card-picture">
          <Picture
            photo={photo.asset}
            alt=""
            place={place}
            eager={place === 'lead'}
            href={(to) => relativeHref(path, to)}
          />
        </div>
      )}
    </article>
  )
}
