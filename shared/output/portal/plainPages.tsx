/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { editions, type Edition } from '../../story/edition'
import { dontMiss } from './dontMiss'
import { furniture } from './furniture'
import { renderPage } from './htmlText'
import type { LiveEntry } from './liveEntry'
import type { LiveSite, Withdrawal } from './liveSite'
import {
  absoluteUrl,
  dontMissPath,
  frontPath,
  iconPath,
  notFoundPath,
  relativeHref,
  stylesheetPath,
} from './portalPaths'
import { Masthead } from './page'
import { PrintedTime } from './printedTime'
import { StoryCard } from './storyCard'

interface PlainPageProps {
  readonly site: LiveSite
  readonly edition: Edition
  readonly path: string
  readonly title: string
  readonly head?: ComponentChildren
  /** Where the page is shown at addresses of any depth, so that it has to bring its style with it. */
  readonly style?: string
  readonly children: ComponentChildren
}

/** A page without the site around it, that search engines leave alone. */
function PlainPage({ site, edition, path, title, head, style, children }: PlainPageProps) {
  const { editions: profiles } = site.profile
  return (
    <html lang={profiles[edition].languageTag}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content={`default-src 'none'; img-src 'self'; style-src ${style === undefined ? "'self'" : "'unsafe-inline'"}; font-src 'self'; base-uri 'none'; form-action 'none'`}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="generator" content="Dateline" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {style === undefined ? (
          <>
            <link rel="stylesheet" href={relativeHref(path, stylesheetPath)} />
            <link rel="icon" type="image/svg+xml" href={relativeHref(path, iconPath)} />
          </>
        ) : (
          <style>{style}</style>
        )}
        {head}
      </head>
      {children}
    </html>
  )
}

/** The list under "Don't Miss", shown in a frame of every article. The story that frames it leaves itself out. */
export function dontMissPage(site: LiveSite, edition: Edition): string {
  const words = furniture[edition]
  const path = dontMissPath(edition)
  return renderPage(
    <PlainPage site={site} edition={edition} path={path} title={words.dontMiss}>
      <body class="framed">
        <main aria-labelledby="list">
          <h1 class="unseen" id="list">
            {words.dontMiss}
          </h1>
          <ul>
            {dontMiss(site, edition).map((live) => (
              <li id={`s-${live.storyId}`}>
                <StoryCard
                  site={site}
                  live={live}
                  path={path}
                  place="row"
                  heading="h2"
                  showSection={false}
                  showSummary={false}
                  target="_top"
                />
              </li>
            ))}
          </ul>
        </main>
      </body>
    </PlainPage>,
  )
}

/** At an address that an article had before: leads on at once, by the browser's own means. */
export function movedPage(site: LiveSite, live: LiveEntry, formerPath: string): string {
  const { moved } = furniture[live.edition]
  const href = relativeHref(formerPath, live.path)
  return renderPage(
    <PlainPage
      site={site}
      edition={live.edition}
      path={formerPath}
      title={moved.title}
      head={
        <>
          <meta http-equiv="refresh" content={`0; url=${href}`} />
          <link rel="canonical" href={absoluteUrl(site.profile.origin, live.path)} />
        </>
      }
    >
      <body>
        <main class="choose">
          <h1 class="section-name">{moved.title}</h1>
          <p>
            <a href={href}>{moved.link}</a>
          </p>
        </main>
      </body>
    </PlainPage>,
  )
}

/** At the address of an article that was taken back. Nothing of the article is on it. */
export function withdrawnPage(site: LiveSite, { edition, path, withdrawnAt, note }: Withdrawal): string {
  const words = furniture[edition]
  const { zone } = site.profile.editions[edition]
  return renderPage(
    <PlainPage site={site} edition={edition} path={path} title={words.withdrawn.title}>
      <body>
        <Masthead site={site} facts={{ edition, path, editions: { [edition]: path } }} section={null} />
        <main class="choose told">
          <h1 class="section-name">{words.withdrawn.title}</h1>
          <p class="when">
            <PrintedTime instant={withdrawnAt} edition={edition} zone={zone} />
          </p>
          <p class="withdrawn-note">{note.trim()}</p>
          <p>
            <a href={relativeHref(path, frontPath(edition))}>{words.notFound.front}</a>
          </p>
        </main>
      </body>
    </PlainPage>,
  )
}

const anywhere = [
  ':root{color-scheme:light dark;background:#fcfbf8;color:#1b1a18}',
  '@media(prefers-color-scheme:dark){:root{background:#1a1a1b;color:#ebe8e2}}',
  'body{max-width:34rem;margin:16vh auto;padding:0 1.25rem;font:400 1rem/1.6 system-ui,sans-serif;text-align:center}',
  'h1,h2{margin:0;font:700 1.75rem/1.35 Georgia,Noto Serif KR,AppleMyungjo,serif}:lang(ko){word-break:keep-all}',
  'p{margin:.75rem 0}.site{margin:0 0 1.25rem;padding-bottom:.75rem;border-bottom:2px solid;font-weight:700}',
  'section+section{margin-top:4rem}a{color:inherit;text-underline-offset:.18em}',
].join('')

/** What a web server shows where there is no page, in every edition's words. */
export function notFoundPage(site: LiveSite): string {
  const { profile } = site
  const first = profile.defaultEdition
  const order = [first, ...editions.filter((edition) => edition !== first)]
  return renderPage(
    <PlainPage
      site={site}
      edition={first}
      path={notFoundPath}
      title={furniture[first].notFound.title}
      style={anywhere}
    >
      <body>
        <main class="choose">
          {order.map((edition, at) => {
            const { title, text, front } = furniture[edition].notFound
            const Heading = at === 0 ? 'h1' : 'h2'
            return (
              <section lang={profile.editions[edition].languageTag}>
                <p class="site">{profile.editions[edition].siteName}</p>
                <Heading class="section-name">{title}</Heading>
                <p>{text}</p>
                <p>
                  <a href={absoluteUrl(profile.origin, frontPath(edition))}>{front}</a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </PlainPage>,
  )
}
