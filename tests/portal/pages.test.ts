import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bilingualPortal } from '../make/bilingualPortal'
import { hostileArticles } from '../make/hostileArticles'
import { scenes } from '../make/photoFiles'
import { startChromium } from './portalInChromium'
import { filesIn, newFolder, testPortal } from './publishedFolder'

const base = newFolder()
const { folder, store, connector } = testPortal(undefined, base)
let browser: Browser

beforeAll(async () => {
  const live = [...(await bilingualPortal(store)), ...hostileArticles(await store.add(scenes.grey, 6))]
  const result = await connector.publish(live)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  browser = await startChromium()
}, 120_000)

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
}, 120_000)

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
}, 60_000)

test('every link and address of the portal leads to a file that is there', () => {
  const broken: string[] = []
  const follow = (from: string, href: string): void => {
    if (/^(https?:|mailto:|#)/.test(href)) return
    const to = normalize(join(dirname(from), decodeURIComponent(href)))
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

test.each(['en', 'ko'])('the %s feed is well-formed, dated and whole', (edition) => {
  const xml = read(`${edition}/rss.xml`)
  const items = (
    new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' }).parse(xml) as {
      rss: { channel: { item: Record<string, unknown>[]; lastBuildDate: string } }
    }
  ).rss.channel.item
  const rfc822 =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/
  const names = Object.keys(items[0] ?? {})
  expect({
    valid: XMLValidator.validate(xml),
    dates: items
      .map(({ pubDate }) => pubDate)
      .filter((date) => !rfc822.test(String(date)) || Number.isNaN(Date.parse(String(date)))),
    incomplete: items.filter(
      (item) => !item['title'] || !item['link'] || !item['guid'] || !item['content:encoded'],
    ),
    contentAfterDescription: names.indexOf('content:encoded') > names.indexOf('description'),
    newestFirst: items.every(
      (item, at) =>
        at === 0 || Date.parse(String(items[at - 1]?.['pubDate'])) >= Date.parse(String(item['pubDate'])),
    ),
    relative: items.filter((item) =>
      / (src|href)="(?!https?:|mailto:)/.test(String(item['content:encoded'])),
    ),
  }).toEqual({
    valid: true,
    dates: [],
    incomplete: [],
    contentAfterDescription: true,
    newestFirst: true,
    relative: [],
  })
})

const kinds = () => {
  const all = pages()
  const articles = all.filter((path) => /\/\d{4}\//.test(path))
  const hostile = articles.filter((path) => /1c0000|2c0000/.test(path))
  return [
    ...['en', 'ko'].map((edition) => `${edition}/index.html`),
    ...['en', 'ko'].map((edition) => `${edition}/society/index.html`),
    ...articles.filter((path) => /harbour-lights/.test(path)),
    ...hostile,
  ]
}

test.each([
  ['light', 390],
  ['light', 1280],
  ['dark', 390],
  ['dark', 1280],
] as const)(
  'axe finds no fault in the %s pages at %i pixels, and nothing runs out of the page',
  async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const faults: string[] = []
    const page = await context.newPage()
    // axe itself asks for the stylesheet again, which the pages' policy refuses: only the page's own words count.
    let loading = true
    page.on('console', (message) => loading && faults.push(`console: ${message.text()}`))
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('a script ran')))
    for (const path of kinds()) {
      loading = true
      await page.goto(`file://${join(folder, path)}`)
      loading = false
      const { violations } = await new AxeBuilder({ page }).analyze()
      faults.push(
        ...violations.map(
          ({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`,
        ),
      )
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      if (sideways) faults.push(`${path} scrolls sideways`)
    }
    await context.close()
    expect({ faults, looked: kinds().length }).toEqual({ faults: [], looked: 10 })
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
