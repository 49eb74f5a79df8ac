/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import type { BlockOf } from '../../story/articleBody'
import { bylineNamesText } from '../../story/bylineNames'
import { isBlank } from '../cleanText'
import { newsArticle } from '../jsonLd/newsArticle'
import { Blocks, type PlaceInBody } from './blocks'
import { copyrightText } from '../../story/copyrightText'
import { ConnectLinks, FollowLine, NewsletterBox } from './followParts'
import { furniture } from './furniture'
import { renderPage } from './htmlText'
import { dontMiss, dontMissLength } from './dontMiss'
import type { LiveArticle } from './liveEntry'
import { articleYear, counterparts, liveStory, offsetTime, sectionName, type LiveSite } from './liveSite'
import { Page } from './page'
import type { PageFacts } from './pageHead'
import { Picture } from './picture'
import { authorPath, dontMissPath, relativeHref, sectionPath, tagPath } from './portalPaths'
import { Time } from './storyCard'

interface Props {
  readonly site: LiveSite
  readonly live: LiveArticle
}

/** The byline line's names, each leading to what else they wrote. */
function Names({ live }: Pick<Props, 'live'>) {
  const { edition, authors, path } = live
  if (authors.length === 0) return null
  const line = bylineNamesText(
    authors.map(({ name }) => name),
    edition,
  )
  const parts: ComponentChildren[] = []
  let from = 0
  for (const { id, name } of authors) {
    const at = line.indexOf(name, from)
    parts.push(
      line.slice(from, at),
      <a href={relativeHref(path, authorPath(edition, id))} rel="author">
        {name}
      </a>,
    )
    from = at + name.length
  }
  return (
    <>
      {parts}
      {line.slice(from)}
      {' / '}
    </>
  )
}

function StoryHead({ site, live }: Props) {
  const { article, path } = live
  const words = furniture[article.edition]
  const section = sectionName(site.profile, article.edition, article.section)
  return (
    <header class="story-head">
      {section !== null && (
        <p class="kicker">
          <a href={relativeHref(path, sectionPath(article.edition, article.section))}>{section}</a>
        </p>
      )}
      {live.updated !== null && (
        <p class="updated">
          {words.updated}: <Time instant={live.updated} site={site} live={live} />
        </p>
      )}
      <h1>{article.headline}</h1>
      {!isBlank(article.dek) && <p class="dek">{article.dek.trim()}</p>}
      <p class="byline">
        <Names live={live} />
        <Time instant={live.published} site={site} live={live} />
      </p>
    </header>
  )
}

function StoryBody({ site, live }: Props) {
  const { article, path } = live
  const place = article.datelinePlace.trim()
  const picture = (block: BlockOf<'photo'>, placed: PlaceInBody) => {
    const photo = article.photos.find(({ photoId }) => photoId === block.photoId)
    if (photo === undefined) return null
    return (
      <Picture
        photo={photo}
        alt={block.alt}
        place={placed === 'gallery' || placed === 'galleryWide' ? placed : 'story'}
        eager={placed === 'first'}
        href={(to) => relativeHref(path, to)}
      />
    )
  }
  return (
    <div class="story-body">
      <Blocks
        blocks={article.body}
        dateline={place === '' ? '' : furniture[article.edition].dateline(place)}
        picture={picture}
        edition={article.edition}
        zone={site.profile.editions[article.edition].zone}
        related={(storyId) => {
          const other = storyId === article.storyId ? null : liveStory(site, article.edition, storyId)
          return other && { href: relativeHref(path, other.path), headline: other.headline }
        }}
      />
    </div>
  )
}

/** Closes every article: the site's copyright text, and the story's own rights line where it has one. */
function CopyrightFooter({ site, live }: Props) {
  const { article } = live
  return (
    <footer class="copyright">
      <p>{copyrightText(site.profile, article.edition, articleYear(site, live))}</p>
      {!isBlank(article.rightsLine) && <p>{article.rightsLine.trim()}</p>}
    </footer>
  )
}

/** Where readers find more of the same. */
function Tags({ live }: Pick<Props, 'live'>) {
  if (live.tags.length === 0) return null
  return (
    <nav class="tags" aria-label={furniture[live.edition].tags}>
      <ul>
        {live.tags.map(({ id, name }) => (
          <li>
            <a href={relativeHref(live.path, tagPath(live.edition, id))} rel="tag">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * A page of its own in a frame: what the newsroom puts there, or takes away, is on every page at once and changes no
 * other file. The fragment names this story, which that page then leaves out.
 */
function DontMiss({ site, live }: Props) {
  const { edition, storyId } = live
  const words = furniture[edition]
  const others = dontMiss(site, edition).filter((entry) => entry.storyId !== storyId).length
  const href = relativeHref(live.path, dontMissPath(edition))
  return (
    <section class="dont-miss" aria-labelledby="dont-miss">
      <h2 id="dont-miss">{words.dontMiss}</h2>
      {others === 0 ? (
        <p class="empty">{words.noOtherStories}</p>
      ) : (
        <iframe
          class={`rows-${Math.min(others, dontMissLength)}`}
          src={`${href}#s-${storyId}`}
          title={words.dontMiss}
          loading="lazy"
        />
      )}
    </section>
  )
}

function factsOf({ site, live }: Props): PageFacts {
  const { article } = live
  const { zone } = site.profile.editions[article.edition]
  return {
    edition: article.edition,
    path: live.path,
    title: article.headline,
    description: live.summary,
    photo: live.leadPhoto,
    editions: Object.fromEntries(
      [live, ...counterparts(site, live)].map((copy) => [copy.edition, copy.path]),
    ),
    article: {
      published: offsetTime(live.published, zone),
      modified: live.updated === null ? null : offsetTime(live.updated, zone),
      section: sectionName(site.profile, article.edition, article.section),
      tags: article.tags,
    },
    structured: newsArticle(site, live),
  }
}

/** One article, with every part of the newsroom's page in its order. */
export function articlePage(site: LiveSite, live: LiveArticle): string {
  const { edition, section } = live.article
  const place = { profile: site.profile, edition, path: live.path }
  return renderPage(
    <Page site={site} facts={factsOf({ site, live })} section={section}>
      <div class="columns">
        <main id="content">
          <article class="story">
            <StoryHead site={site} live={live} />
            <StoryBody site={site} live={live} />
            <Tags live={live} />
            <FollowLine {...place} />
            <CopyrightFooter site={site} live={live} />
          </article>
        </main>
        <aside class="rail" aria-label={furniture[edition].more}>
          <ConnectLinks {...place} />
          <NewsletterBox {...place} />
          <DontMiss site={site} live={live} />
        </aside>
      </div>
    </Page>,
  )
}
