import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Languages {
  readonly own: string
  /** Address by language; empty where the page has no counterpart. */
  readonly links: ReadonlyMap<string, string>
}

function languagesOf(html: string): Languages {
  const links = new Map<string, string>()
  for (const [tag] of html.matchAll(/<link rel="alternate" hreflang[^>]*>/g))
    links.set(/hreflang="([^"]*)"/.exec(tag)?.[1] ?? '', /href="([^"]*)"/.exec(tag)?.[1] ?? '')
  return { own: /<html lang="([^"]*)"/.exec(html)?.[1] ?? '', links }
}

/** Every page that names its counterparts names itself, and each of them names the same ones back. */
export function hreflangFaults(folder: string, paths: readonly string[], origin: string) {
  const pages = new Map(
    paths.map((path) => [
      `${origin}/${path.split('/').map(encodeURIComponent).join('/')}`,
      languagesOf(readFileSync(join(folder, path), 'utf8')),
    ]),
  )
  const withLinks = [...pages].filter(
    ([address, { links }]) => links.size > 0 && address !== `${origin}/index.html`,
  )
  const saidBy = (languages: Languages | undefined): string =>
    languages === undefined ? 'nothing' : [...languages.links].sort().join(' ')
  const faults = withLinks.flatMap(([address, languages]) => [
    ...(languages.links.get(languages.own) === address ? [] : [`${address} does not name itself`]),
    ...[...languages.links.values()]
      .filter((other) => saidBy(pages.get(other)) !== saidBy(languages))
      .map((other) => `${address} names ${other}, which names ${saidBy(pages.get(other))}`),
  ])
  return { faults, looked: withLinks.length }
}
