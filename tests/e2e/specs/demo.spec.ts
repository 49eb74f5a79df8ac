import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { XMLParser } from 'fast-xml-parser'
import { anyStory, ferryStory } from '../../demo/demoStory'
import { startChromium } from '../../portal/portalInChromium'
import { expect, test } from '../desk'

const root = resolve(import.meta.dirname, '../../..')
const samplePage = join(root, 'resources/samplePages/harbour-lights.en.txt')
const seedPage = resolve(root, '../shared/seed/korea-portal-article.txt')

test.describe.configure({ timeout: 240_000 })

/** Runs the demo as somebody in `folder` would. */
function runDemo(folder: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const temporary = join(folder, 'temporary')
  return mkdir(temporary, { recursive: true }).then(
    () =>
      new Promise((done) => {
        execFile(
          process.execPath,
          [join(root, 'scripts/demo.mjs'), ...args],
          { cwd: folder, env: { ...process.env, TMPDIR: temporary } },
          (error, stdout, stderr) =>
            done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
        )
      }),
  )
}

/** The lines of a newsroom's page that belong to its story, in order; read without the importer. */
function storyLines(file: string): string[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const byline = lines.findIndex((line) => /^by .+ \/ \w{3} \d+, \d{4} \d\d:\d\d [AP]M [A-Z]+$/.test(line))
  return lines.slice(
    byline - 1,
    lines.findIndex((line) => line.startsWith('Like us')),
  )
}

interface Report {
  pages: Record<'en' | 'ko', string>
  feeds: Record<'en' | 'ko', string>
}
const reportIn = (out: string): Report => JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report

/** What a reader without JavaScript finds in the article, in the page's order. */
async function printedLines(out: string, path: string): Promise<string[]> {
  const browser = await startChromium()
  try {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(pathToFileURL(join(out, 'portal', path)).href)
    const lines = page.locator('article').locator('h1, .dek, .byline, .story-body :is(figcaption, p)')
    return (await lines.allTextContents()).map((line) => line.replace(/\s+/g, ' ').trim())
  } finally {
    await browser.close()
  }
}

const feedTitles = (out: string, path: string): string[] => {
  const { rss } = new XMLParser({ isArray: (name) => name === 'item' }).parse(
    readFileSync(join(out, 'portal', path)),
  ) as { rss: { channel: { item: { title: string }[] } } }
  return rss.channel.item.map(({ title }) => title)
}

for (const [what, file, story, bylineKo] of [
  ['the sample page', samplePage, ferryStory, '김하늘·이바다 기자 / 2026년 11월 20일 오후 09:40 KST'],
  ['the newsroom’s own page', seedPage, anyStory, '한예시 기자 / 2015년 12월 26일 오후 09:40 KST'],
] as const)
  test(`the demo publishes ${what} in both editions, and nothing of its furniture`, async ({
    folder,
    photo,
  }) => {
    test.skip(!existsSync(file), `${basename(file)} is not beside this project`)
    const given = file === samplePage ? [] : ['--import', file]
    const ended = await runDemo(folder, ...given, '--photo', basename(photo), '--out', 'out')
    expect(ended, ended.output).toMatchObject({ code: 0 })
    const out = join(folder, 'out')
    expect((await readdir(out)).sort()).toEqual(
      ['article-en.png', 'article-ko.png', 'portal', 'report.json', 'window.png'].sort(),
    )
    expect(await readdir(join(folder, 'temporary'))).toEqual([])

    const report = reportIn(out)
    expect(report).toEqual({
      pages: { en: expect.stringMatching(/^en\/.+\.html$/), ko: expect.stringMatching(/^ko\/.+\.html$/) },
      feeds: { en: 'en/rss.xml', ko: 'ko/rss.xml' },
    })
    const lines = storyLines(file)
    const { en, ko } = story.articles
    expect(await printedLines(out, report.pages.en)).toEqual([...lines, en.paragraph])
    const credit = story.repeatsCredit ? /\(Photo by .+\)$/.exec(lines[2] ?? '')?.[0] : ko.credit
    expect(await printedLines(out, report.pages.ko)).toEqual([
      ko.headline,
      ko.dek,
      bylineKo,
      `${ko.caption} ${credit}`,
      ...ko.paragraphs,
    ])
    expect([feedTitles(out, report.feeds.en), feedTitles(out, report.feeds.ko)]).toEqual([
      [lines[0]],
      [ko.headline],
    ])
  })

test('a page that can’t be read ends the demo with the window’s own words, and leaves nothing', async ({
  folder,
}) => {
  await writeFile(join(folder, 'shopping.txt'), 'bread\nmilk\n')
  const { code, output } = await runDemo(folder, '--import', 'shopping.txt', '--out', 'out')
  expect([code, output]).toEqual([1, expect.stringContaining('shopping.txt was not imported')])
  expect(await readdir(join(folder, 'out'))).toEqual([])
  expect(await readdir(join(folder, 'temporary'))).toEqual([])
})

test('a portal folder of somebody’s own is left alone', async ({ folder }) => {
  const own = join(folder, 'out', 'portal', 'index.html')
  await mkdir(join(folder, 'out', 'portal'), { recursive: true })
  await writeFile(own, 'mine')
  const { code, output } = await runDemo(folder, '--out', 'out')
  expect([code, output]).toEqual([1, expect.stringContaining('not from an earlier demo')])
  expect(await readFile(own, 'utf8')).toBe('mine')
})

test('an option that the demo doesn’t know is refused with the way to call it', async ({ folder }) => {
  const { code, output } = await runDemo(folder, '--fast')
  expect([code, output]).toEqual([1, expect.stringContaining('npm run demo -- [--import FILE]')])
})
