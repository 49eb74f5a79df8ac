import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyPage, everyPageProfile } from '../make/everyPage'
import { hreflangFaults } from './hreflangFaults'
import { startChromium } from './portalInChromium'
import { filesIn, newFolder, testPortal } from './publishedFolder'
import { xmlFaults } from './xmlFaults'

const base = newFolder()
const { folder, store, publish } = testPortal(everyPageProfile, base)
let browser: Browser

beforeAll(async () => {
  const { live, withdrawn } = await everyPage(store)
  const result = await publish(live, undefined, withdrawn)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  browser = await startChromium()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  rmSync(base, { recursive: true, force: true })
})

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const pages = (): string[] => filesIn(folder).filter((path) => path.endsWith('.html'))

interface CheckerMessage {
  readonly type: string
  readonly subType?: string
  readonly url: string
  readonly message: string
}

/** The checker reads files without an address, so it can't know that they are the policy's `'self'`, nor that JSON-LD never runs. */
const blindSpot = /violates Content Security Policy/

test('the Nu HTML checker finds no fault in any page', async () => {
  const jar = join(import.meta.dirname, '../../node_modules/vnu-jar/build/dist/vnu.jar')
  const checked = await promisify(execFile)(
    'java',
    ['-jar', jar, '--skip-non-html', '--format', 'json', '--exit-zero-always', folder],
    { maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: unknown) => {
    throw new Error('The Nu HTML checker needs Java, which the set-up installs (default-jre-headless).', {
      cause: error,
    })
  })
  const { messages } = JSON.parse(checked.stderr) as { messages: CheckerMessage[] }
  const faults = messages
    .filter(
      ({ type, subType, message }) => type === 'error' || (subType === 'warning' && !blindSpot.test(message)),
    )
    .map(({ type, url, message }) => `${type} ${decodeURI(url)}: ${message}`)
  expect({ faults, pages: pages().length > 30 }).toEqual({ faults: [], pages: true })
}, 300_000)

test('html-validate finds no fault in any page', async () => {
  const checker = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] })
  const faults = []
  for (const path of pages()) {
    const { results } = await checker.validateString(read(path), path)
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`),
      ),
    )
  }
  expect(faults).toEqual([])
}, 300_000)

test('every link and address of the portal leads to a file that is there', () => {
  const broken: string[] = []
  const follow = (from: string, href: string): void => {
    if (/^(https?:|mailto:|#)/.test(href)) return
    const to = normalize(join(dirname(from), decodeURIComponent(href.split('#')[0] ?? '')))
    if (!existsSync(join(folder, to))) broken.push(`${from} -> ${href}`)
  }
  const whole = /https:\/\/namu-harbour\.example\/([^"\s<]*)/g
  for (const path of filesIn(folder).filter((each) => /\.(html|xml)$/.test(each))) {
    const content = read(path)
    if (path.endsWith('.html')) {
      for (const [, href = ''] of content.matchAll(/ (?:href|src)="([^"]*)"/g)) follow(path, href)
      for (const [, srcset = ''] of content.matchAll(/ srcset="([^"]*)"/g))
        for (const candidate of srcset.split(', ')) follow(path, candidate.split(' ')[0] ?? '')
    }
    for (const [, address = ''] of content.matchAll(whole))
      if (!existsSync(join(folder, decodeURIComponent(address)))) broken.push(`${path} -> ${address}`)
  }
  expect(broken).toEqual([])
})

test('the stylesheet and its fonts are there', () => {
  const css = read('assets/portal.css')
  const fonts = [...css.matchAll(/url\('(fonts\/[^']+)'\)/g)].map(([, path = '']) => path)
  const isFont = (path: string): boolean =>
    readFileSync(join(folder, 'assets', path)).toString('latin1', 0, 4) === 'wOF2'
  expect({ fonts: fonts.length, all: fonts.every(isFont) }).toEqual({ fonts: 5, all: true })
})

test('every feed, of an edition or a section, is RSS 2.0 by its schema, with whole addresses and the newest first', async () => {
  const feeds = filesIn(folder).filter((path) => path.endsWith('rss.xml'))
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' })
  const itemsOf = (path: string): Record<string, unknown>[] => {
    const { rss } = parser.parse(read(path)) as { rss: { channel: { item?: Record<string, unknown>[] } } }
    return rss.channel.item ?? []
  }
  const dates = (path: string): number[] => itemsOf(path).map(({ pubDate }) => Date.parse(String(pubDate)))
  const guids = (path: string): string[] => itemsOf(path).map(({ guid }) => JSON.stringify(guid))
  expect({
    feeds: feeds.length,
    faults: await xmlFaults('rss.rng', folder, feeds),
    outOfOrder: feeds.filter((path) => dates(path).some((at, index, all) => at > (all[index - 1] ?? at))),
    doubled: feeds.filter((path) => new Set(guids(path)).size !== guids(path).length),
    relative: feeds.filter((path) =>
      itemsOf(path).some((item) => / (src|href)="(?!https?:|mailto:)/.test(String(item['content:encoded']))),
    ),
    fullest: Math.max(...feeds.map((path) => itemsOf(path).length)),
  }).toEqual({ feeds: 12, faults: [], outOfOrder: [], doubled: [], relative: [], fullest: 30 })
})

test('sitemaps and news sitemaps keep to their schemas, and name no page that is not there', async () => {
  const sitemaps = filesIn(folder).filter((path) => /(^|\/)sitemap[^/]*\.xml$/.test(path))
  const index = ['sitemap.xml']
  const others = sitemaps.filter((path) => !index.includes(path))
  expect({
    news: others.filter((path) => path.endsWith('sitemap-news.xml')).length,
    others: others.length,
    faults: [
      ...(await xmlFaults('siteindex.xsd', folder, index)),
      ...(await xmlFaults('sitemaps.xsd', folder, others)),
    ],
  }).toEqual({ news: 2, others: 11, faults: [] })
})

test('pages in two languages name each other, all over the portal', () => {
  const { faults, looked } = hreflangFaults(folder, pages(), everyPageProfile.origin)
  expect({ faults, many: looked > 150 }).toEqual({ faults: [], many: true })
})

/** Every kind of page in both editions; those that lead on at once are copied and held still. */
function kinds(): string[] {
  const all = pages().filter((path) => !path.endsWith(heldStill))
  const first = (from: RegExp): string =>
    all.find((path) => from.test(path)) ?? `none is like ${String(from)}`
  const still = (path: string): string => {
    const copy = path.replace(/\.html$/, heldStill)
    writeFileSync(join(folder, copy), read(path).replace(/<meta http-equiv="refresh"[^>]*>/, ''))
    return copy
  }
  const articles = all.filter((path) => /\/\d{4}\/\d\d\/\d\d\//.test(path))
  return [
    '404.html',
    still('index.html'),
    ...['en', 'ko'].flatMap((edition) => [
      `${edition}/index.html`,
      `${edition}/society/index.html`,
      `${edition}/sports/page/1/index.html`,
      `${edition}/archive/index.html`,
      `${edition}/archive/2026/11/index.html`,
      first(new RegExp(`^${edition}/author/`)),
      first(new RegExp(`^${edition}/tag/`)),
      `${edition}/dont-miss.html`,
      first(new RegExp(`^${edition}/.*wrong-ship`)),
      still(first(new RegExp(`^${edition}/.*quay-lamps`))),
    ]),
    ...articles.filter((path) => /harbour-lights|night-boat|north-pier/.test(path)),
    ...articles.filter((path) => /1c0000|2c0000/.test(path)),
  ]
}
const heldStill = '.still.html'

/** Pages as somebody sees them in a scheme; printed ones are black on white whatever the scheme. */
const looks = {
  light: { colorScheme: 'light', media: 'screen', width: 1280 },
  dark: { colorScheme: 'dark', media: 'screen', width: 390 },
  print: { colorScheme: 'dark', media: 'print', width: 793 },
} as const

test.each(['light', 'dark', 'print'] as const)(
  'axe finds no fault in the %s pages',
  async (look) => {
    const { colorScheme, media, width } = looks[look]
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const faults: string[] = []
    const page = await context.newPage()
    await page.emulateMedia({ media })
    // axe itself asks for the stylesheet again, which the pages' policy refuses: only the page's own words count.
    let loading = true
    page.on('console', (message) => loading && faults.push(`console: ${message.text()}`))
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('a script ran')))
    const looked =
      look === 'print' ? kinds().filter((path) => /north-pier|night-boat|sports/.test(path)) : kinds()
    for (const path of looked) {
      loading = true
      await page.goto(`file://${join(folder, path)}`)
      loading = false
      const { violations } = await new AxeBuilder({ page }).analyze()
      faults.push(
        ...violations.map(
          ({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`,
        ),
      )
    }
    await context.close()
    expect({ faults, looked: looked.length }).toEqual({ faults: [], looked: look === 'print' ? 6 : 32 })
  },
  300_000,
)

test.each([390, 1280])(
  'nothing runs out of a page that is %i pixels wide',
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    const wide: string[] = []
    for (const path of kinds()) {
      await page.goto(`file://${join(folder, path)}`)
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(path)
    }
    await context.close()
    expect(wide).toEqual([])
  },
  120_000,
)

test('the root leads to the default edition without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`file://${join(folder, 'index.html')}`)
  await page.waitForURL(/\/en\/index\.html$/)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Namu Harbour Times')
  await context.close()
})
