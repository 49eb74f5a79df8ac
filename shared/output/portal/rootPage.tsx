/** @jsxImportSource preact */
import { editions } from '../../story/edition'
import { furniture } from './furniture'
import { renderPage } from './htmlText'
import type { LiveSite } from './liveSite'
import { absoluteUrl, frontPath, iconPath, relativeHref, rootPath, stylesheetPath } from './portalPaths'

/** Leads to the default edition at once, by the browser's own means; the links are for those whose browser won't. */
export function rootPage({ profile }: LiveSite): string {
  const edition = profile.defaultEdition
  const { siteName, languageTag, description } = profile.editions[edition]
  const href = relativeHref(rootPath, frontPath(edition))
  return renderPage(
    <html lang={languageTag}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="refresh" content={`0; url=${href}`} />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{siteName}</title>
        {description && <meta name="description" content={description} />}
        <meta name="generator" content="Dateline" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={relativeHref(rootPath, stylesheetPath)} />
        <link rel="icon" type="image/svg+xml" href={relativeHref(rootPath, iconPath)} />
        <link rel="canonical" href={absoluteUrl(profile.origin, frontPath(edition))} />
        {editions.map((each) => (
          <link
            rel="alternate"
            hreflang={profile.editions[each].languageTag}
            href={absoluteUrl(profile.origin, frontPath(each))}
          />
        ))}
      </head>
      <body>
        <main class="choose">
          <h1 class="site-name">{siteName}</h1>
          <p>{furniture[edition].chooseEdition}</p>
          <ul>
            {editions.map((each) => (
              <li>
                <a
                  href={relativeHref(rootPath, frontPath(each))}
                  lang={profile.editions[each].languageTag}
                  hreflang={profile.editions[each].languageTag}
                >
                  {furniture[edition].editionNames[each]}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>,
  )
}
