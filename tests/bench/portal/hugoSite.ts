import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { plainText } from '../../../shared/story/articleBody'
import { bylineNames } from '../../../shared/story/bylineNames'
import { editions } from '../../../shared/story/edition'
import type { PublishedArticle } from '../../../shared/story/story'
import { sampleProfile } from '../../make/siteProfiles'

/** A page with what the portal's pages have: heads, navigation, cards, feeds; Don't Miss is made once for each edition. */
const layouts: Record<string, string> = {
  '_default/baseof.html': `<!DOCTYPE html>
<html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="description" content="{{ .Description }}"><link rel="stylesheet" href="{{ "assets/portal.css" | relURL }}">
<link rel="canonical" href="{{ .Permalink }}">{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .RelPermalink }}">{{ end }}
<meta property="og:title" content="{{ .Title }}"><meta property="og:description" content="{{ .Description }}"><meta property="og:url" content="{{ .Permalink }}">
<meta property="og:site_name" content="{{ .Site.Title }}"><meta property="og:type" content="article"><meta name="twitter:card" content="summary_large_image">
<meta name="twitter:title" content="{{ .Title }}">{{ with .Params.photo }}<meta property="og:image" content="{{ printf "photos/%s-1200.jpg" . | absURL }}">{{ end }}
{{ block "head" . }}{{ end }}</head><body><a class="skip" href="#content">Skip to content</a><header class="masthead">
<p class="edition-switch">{{ range .AllTranslations }}<a href="{{ .RelPermalink }}">{{ .Language.LanguageName }}</a> / {{ end }}</p>
<p class="site-name"><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a></p>
{{ partialCached "nav.html" . .Site.Language.Lang }}</header>{{ block "main" . }}{{ end }}{{ partialCached "foot.html" . .Site.Language.Lang }}</body></html>`,
  'partials/nav.html': `<nav><ul>{{ range .Site.Params.sections }}<li><a href="{{ . | relLangURL }}/">{{ . }}</a></li>{{ end }}</ul></nav>`,
  'partials/foot.html': `<footer><ul><li><a href="https://facebook.example/x">Facebook</a></li><li><a href="https://twitter.example/x">Twitter</a></li></ul>
<form action="https://letters.example/" method="post"><label for="e">Email</label><input id="e" type="email"><button>Subscribe</button></form><p>© 2026 {{ .Site.Title }}</p></footer>`,
  'partials/card.html': `<article class="card"><p class="kicker">{{ .Section }}</p><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p>
<time datetime="{{ .Date.Format "2006-01-02T15:04:05-07:00" }}">{{ .Date.Format "Jan 2, 2006 03:04 PM MST" }}</time>{{ with .Params.photo }}{{ partial "picture.html" . }}{{ end }}</article>`,
  'partials/picture.html': `<picture><source type="image/webp" srcset="/photos/{{ . }}-480.webp 480w, /photos/{{ . }}-800.webp 800w, /photos/{{ . }}-1200.webp 1200w"><img src="/photos/{{ . }}-800.jpg" srcset="/photos/{{ . }}-480.jpg 480w, /photos/{{ . }}-800.jpg 800w, /photos/{{ . }}-1200.jpg 1200w" width="1600" height="1067" alt="A photo" loading="lazy"></picture>`,
  'partials/dontmiss.html': `<section class="dont-miss"><h2>Don’t Miss</h2><ul>{{ range first 6 .Site.RegularPages.ByDate.Reverse }}<li>{{ partial "card.html" . }}</li>{{ end }}</ul></section>`,
  '_default/single.html': `{{ define "head" }}<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "description" .Description "datePublished" (.Date.Format "2006-01-02T15:04:05-07:00") "dateModified" (.Lastmod.Format "2006-01-02T15:04:05-07:00") "author" .Params.authors "keywords" .Params.tags "inLanguage" .Site.Language.Lang "url" .Permalink | jsonify | safeJS }}</script>{{ end }}
{{ define "main" }}<main id="content"><article class="story"><p class="kicker">{{ .Section }}</p><h1>{{ .Title }}</h1><p class="dek">{{ .Description }}</p>
<p class="byline">{{ range .Params.authors }}<a href="{{ printf "/authors/%s/" (urlize .) | relLangURL }}">{{ . }}</a> {{ end }}/ <time datetime="{{ .Date.Format "2006-01-02T15:04:05-07:00" }}">{{ .Date.Format "Jan 2, 2006 03:04 PM MST" }}</time></p>
<div class="story-body">{{ with .Params.photo }}<figure>{{ partial "picture.html" . }}<figcaption>The quay. (Photo by Mira Holt/Namu Harbour Times)</figcaption></figure>{{ end }}{{ .Content }}</div>
<nav><ul>{{ range .Params.tags }}<li><a href="{{ printf "/tags/%s/" (urlize .) | relLangURL }}">{{ . }}</a></li>{{ end }}</ul></nav></article></main>
<aside>{{ partialCached "dontmiss.html" . .Site.Language.Lang }}</aside>{{ end }}`,
  '_default/list.html': `{{ define "main" }}<main id="content"><h1>{{ .Title }}</h1><ul class="rows">{{ range (.Paginate .RegularPages.ByDate.Reverse).Pages }}<li>{{ partial "card.html" . }}</li>{{ end }}</ul>
{{ with .Paginator }}{{ if .HasPrev }}<a rel="prev" href="{{ .Prev.URL }}">Newer</a>{{ end }}{{ if .HasNext }}<a rel="next" href="{{ .Next.URL }}">Older</a>{{ end }}{{ end }}</main>{{ end }}`,
  '_default/terms.html': `{{ define "main" }}<main id="content"><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main>{{ end }}`,
  'index.html': `{{ define "main" }}<main id="content"><ul class="grid">{{ range first 31 .Site.RegularPages.ByDate.Reverse }}<li>{{ partial "card.html" . }}</li>{{ end }}</ul></main>{{ end }}`,
  '404.html': `{{ define "main" }}<main id="content"><h1>There is no such page</h1></main>{{ end }}`,
  '_default/rss.xml': `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Site.Title }}</description>
{{ $pages := .RegularPages }}{{ if .IsHome }}{{ $pages = .Site.RegularPages }}{{ end }}{{ range first 30 $pages.ByDate.Reverse }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Description }}</description><content:encoded>{{ .Content | html }}</content:encoded></item>{{ end }}</channel></rss>`,
  'index.news.xml': `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{{ range first 20 .Site.RegularPages.ByDate.Reverse }}<url><loc>{{ .Permalink }}</loc><news:news><news:title>{{ .Title }}</news:title></news:news></url>{{ end }}</urlset>`,
}

const configuration = {
  baseURL: 'https://namu-harbour.example/',
  defaultContentLanguage: 'en',
  defaultContentLanguageInSubdir: true,
  paginate: 30,
  taxonomies: { tag: 'tags', author: 'authors', month: 'months' },
  languages: {
    en: { languageName: 'English', title: 'Namu Harbour Times', contentDir: 'content/en', weight: 1 },
    ko: { languageName: '한국어', title: '나무항 타임스', contentDir: 'content/ko', weight: 2 },
  },
  params: { sections: sampleProfile.sections.map(({ id }) => id) },
  mediaTypes: { 'application/news': { suffixes: ['news.xml'] } },
  outputFormats: { news: { mediaType: 'application/news', baseName: 'sitemap', isPlainText: true } },
  outputs: { home: ['HTML', 'RSS', 'news'], section: ['HTML', 'RSS'], taxonomy: ['HTML'], term: ['HTML'] },
  markup: { goldmark: { renderer: { unsafe: true } } },
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The same articles as Hugo's content, their bodies as HTML. */
export function writeHugoSite(folder: string, live: Iterable<PublishedArticle>, photos: string): void {
  for (const [name, text] of Object.entries(layouts)) write(join(folder, 'layouts', name), text)
  write(join(folder, 'config.json'), JSON.stringify(configuration))
  cpSync(photos, join(folder, 'static/photos'), { recursive: true })
  for (const { article, firstPublishedAt, urlPath } of live) {
    const matter = {
      title: article.headline,
      description: article.dek,
      date: firstPublishedAt,
      tags: article.tags,
      authors: bylineNames(article.bylines, article.edition),
      months: [firstPublishedAt.slice(0, 7)],
      photo: article.photos[0]?.photoId.slice(0, 12),
      url: `/${urlPath.slice(3)}`,
      translationKey: article.storyId,
    }
    const body = article.body
      .map((block) =>
        block.kind === 'heading'
          ? `<h2>${plainText(block.children)}</h2>`
          : block.kind === 'paragraph'
            ? `<p>${plainText(block.children)}</p>`
            : '',
      )
      .join('\n')
    write(
      join(folder, 'content', article.edition, article.section, `${article.slug}.html`),
      `${JSON.stringify(matter)}\n\n${body}\n`,
    )
  }
  for (const edition of editions) mkdirSync(join(folder, 'content', edition), { recursive: true })
}

/** Builds the site from nothing: seconds, peak resident bytes and number of pages as Hugo counts them. */
export async function buildHugoSite(folder: string) {
  rmSync(join(folder, 'public'), { recursive: true, force: true })
  const began = performance.now()
  const hugo = spawn('hugo', ['--source', folder, '--quiet'], { stdio: ['ignore', 'pipe', 'pipe'] })
  let peak = 0
  let said = ''
  hugo.stdout.on('data', (text: Buffer) => (said += text.toString()))
  hugo.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const watching = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${hugo.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024)
    } catch {
      // Ended since.
    }
  }, 20)
  const code = await new Promise<number | null>((resolve, reject) => {
    hugo.on('error', reject)
    hugo.on('close', resolve)
  })
  clearInterval(watching)
  if (code !== 0) throw new Error(`Hugo ended with ${code}: ${said.slice(0, 2000)}`)
  return { seconds: (performance.now() - began) / 1000, peak }
}
