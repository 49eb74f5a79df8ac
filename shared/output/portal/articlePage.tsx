/** @jsxImportSource preact */
import type { BlockOf } from '../../story/articleBody'
import { bylineNames, bylineNamesText } from '../../story/bylineNames'
import { isBlank } from '../cleanText'
import { newsArticle } from '../jsonLd/newsArticle'
import { Blocks } from './blocks'
import { copyrightText } from '../../story/copyrightText'
import { ConnectLinks, FollowLine, NewsletterBox } from './followParts'
import { furniture } from './furniture'
import { renderPage } from './htmlText'
import { counterparts, offsetTime, sectionName, type LiveArticle, type LiveSite } from './liveSite'
import { Page } from './page'
import type { PageFacts } from './pageHead'
import { Picture } from './picture'
import { relativeHref, sectionPath } from './portalPaths'
import { StoryCard, Time } from './storyCard'

interface Props {
  readonly site: LiveSite
  readonly live: LiveArticle
}

function StoryHead({ site, live }: Props) {
  const { article, path } = live
  const words = furniture[article.edition]
  const section = sectionName(site.profile, article.edition, article.section)
  const names = bylineNames(article.bylines, article.edition)
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
        {names.length > 0 && `${bylineNamesText(names, article.edition)} / `}
        <Time instant={live.published} site={site} live={live} />
      </p>
    </header>
  )
}

function StoryBody({ live }: Props) {
  const { article, path } = live
  const place = article.datelinePlace.trim()
  const picture = (block: BlockOf<'photo'>, first: boolean) => {
    const photo = article.photos.find(({ photoId }) => photoId === block.photoId)
    if (photo === undefined) return null
    return (
      <Picture
        photo={photo}
        alt={block.alt}
        place="story"
        eager={first}
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
      />
    </div>
  )
}

/** Closes every article: the site's copyright text, and the story's own rights line where it has one. */
function CopyrightFooter({ site, live }: Props) {
  const { article } = live
  return (
    <footer class="copyright">
      <p>{copyrightText(site.profile, article.edition, live.copyrightYear)}</p>
      {!isBlank(article.rightsLine) && <p>{article.rightsLine.trim()}</p>}
    </footer>
  )
}

function DontMiss({ site, live }: Props) {
  const { edition, storyId } = live.article
  const words = furniture[edition]
  const others = site.articles[edition].filter(({ article }) => article.storyId !== storyId).slice(0, 6)
  return (
    <section class="dont-miss" aria-labelledby="dont-miss">
      <h2 id="dont-miss">{words.dontMiss}</h2>
      {others.length === 0 ? (
        <p class="empty">{words.noOtherStories}</p>
      ) : (
        <ul>
          {others.map((other) => (
            <li>
              <StoryCard
                site={site}
                live={other}
                path={live.path}
                place="row"
                heading="h3"
                showSection={false}
                showSummary={false}
              />
            </li>
          ))}
        </ul>
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
      [live, ...counterparts(site, live)].map((copy) => [copy.article.edition, copy.path]),
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
