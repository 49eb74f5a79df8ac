import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  liveArticles,
  type PortalContent,
  type WithdrawnArticle,
} from '../../electron/connectors/portal/portalContent'
import type { PortalChanges } from '../../electron/connectors/portal/portalConnector'
import type { Result } from '../../shared/result'
import type { Edition } from '../../shared/story/edition'
import type { Article, PublishedArticle } from '../../shared/story/story'
import { makeArticle, published, storyIdOf } from '../make/articles'
import { sampleProfile } from '../make/siteProfiles'
import { contentsOf, newFolder, testPortal, type TestPortal } from './publishedFolder'
import { xmlFaults } from './xmlFaults'

let base: string
let portal: TestPortal
beforeEach(() => {
  base = newFolder()
  portal = testPortal(sampleProfile, base)
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const sections = ['culture', 'society', 'politics'] as const
const day = (number: number): string => `2026-11-${String(1 + (number % 21)).padStart(2, '0')}`
const story = (number: number, edition: Edition = 'en', more: Partial<Article> = {}): PublishedArticle =>
  published(
    makeArticle({
      storyId: storyIdOf(number),
      edition,
      slug: `story-${number}`,
      headline: `Story ${number}`,
      section: sections[number % 3] ?? 'culture',
      tags: [`Tag ${number % 4}`],
      bylines: [{ id: 'b', en: `Writer ${number % 2}`, ko: '' }],
      ...more,
    }),
    sampleProfile,
    `${day(number)}T${String(number % 24).padStart(2, '0')}:00:00Z`,
  )
const content = (
  live: readonly PublishedArticle[],
  withdrawn: readonly WithdrawnArticle[] = [],
): PortalContent => ({ live: liveArticles(live), withdrawn })
const done = (result: Result<PortalChanges>): PortalChanges => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const nameOf = ({ article: { storyId, edition } }: PublishedArticle) => ({ storyId, edition })
const withdrawal = (live: PublishedArticle, note: string): WithdrawnArticle => ({
  ...nameOf(live),
  urlPath: live.urlPath,
  withdrawnAt: '2026-11-22T09:00:00Z',
  note,
})

test('one more story among two hundred writes its page and the lists it stands in, and no other', async () => {
  const many = Array.from({ length: 200 }, (_, number) => story(number))
  done(await portal.connector.publish(content(many)))
  const more = published(
    { ...story(300).article, section: 'society', tags: ['Tag 1'] },
    sampleProfile,
    '2026-11-23T12:00:00Z',
  )
  const { written, removed } = done(
    await portal.connector.publish(content([...many, more]), { changed: [nameOf(more)] }),
  )
  expect({ written, removed }).toEqual({
    written: [
      more.urlPath,
      'en/society/index.html',
      'en/society/rss.xml',
      'en/tag/tag-1/index.html',
      'en/author/writer-0/index.html',
      'en/archive/2026/11/index.html',
      'en/sitemap-2026-11.xml',
      'en/archive/index.html',
      'en/dont-miss.html',
      'en/index.html',
      'en/rss.xml',
      'en/sitemap-news.xml',
      'sitemap.xml',
    ],
    removed: [],
  })
})

type Step =
  | { kind: 'publish'; number: number; edition: Edition; headline: string }
  | { kind: 'withdraw'; number: number; note: string }
  | { kind: 'move'; number: number }
const number = fc.nat({ max: 75 })
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('publish' as const),
        number,
        edition: fc.constantFrom<Edition>('en', 'ko'),
        headline: fc.constantFrom('', ' changed', ' changed again'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('withdraw' as const),
        number,
        note: fc.constantFrom('', 'Taken back.'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), number }) },
  ),
  { minLength: 40, maxLength: 40 },
)
/** Rounds of forty changes each; the longer run is for nights. */
const rounds = Number(process.env['DATELINE_ROUNDS'] ?? 2)

test('whatever is published, moved and taken back one by one leaves the folder that a whole build gives', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (asked: Step[]) => {
      const here = testPortal(sampleProfile, newFolder())
      let live = Array.from({ length: 70 }, (_, at) => story(at))
      let gone: WithdrawnArticle[] = []
      done(await here.connector.publish(content(live)))
      for (const step of asked) {
        const found = live.find(({ article }) => article.storyId === storyIdOf(step.number))
        if (step.kind === 'publish') {
          const related = { kind: 'relatedStory' as const, storyId: storyIdOf((step.number + 1) % 76) }
          const { article, ...facts } = story(step.number, step.edition, {
            headline: `Story ${step.number}${step.headline}`,
            body: [...makeArticle().body, related],
          })
          const next = { ...facts, article }
          const isSame = (other: PublishedArticle): boolean =>
            other.article.storyId === article.storyId && other.article.edition === article.edition
          live = [...live.filter((other) => !isSame(other)), next]
          done(await here.connector.publish(content(live, gone), { changed: [nameOf(next)] }))
        } else if (found === undefined) continue
        else if (step.kind === 'withdraw') {
          const taken = withdrawal(found, step.note)
          done(await here.connector.withdraw(content(live, gone), [taken]))
          live = live.filter((other) => other !== found)
          gone = [...gone, taken]
        } else {
          const moved = {
            ...found,
            urlPath: found.urlPath.replace(/\.html$/, '-moved.html'),
            formerPaths: [...(found.formerPaths ?? []), found.urlPath],
          }
          live = live.map((other) => (other === found ? moved : other))
          done(await here.connector.publish(content(live, gone), { changed: [nameOf(moved)] }))
        }
      }
      const whole = testPortal(sampleProfile, newFolder())
      done(await whole.connector.publish(content(live, gone)))
      const found = contentsOf(here.folder)
      const again = done(await here.connector.rebuild(content(live, gone)))
      const expected = contentsOf(whole.folder)
      for (const folder of [here.folder, whole.folder])
        rmSync(join(folder, '..'), { recursive: true, force: true })
      expect({ found, again }).toEqual({ found: expected, again: { written: [], removed: [] } })
    }),
    { numRuns: rounds, seed: 20261124, endOnFailure: true },
  )
}, 600_000)

test('a story that is taken back leaves every list, feed, sitemap and Don’t Miss; its page says so in the editor’s words', async () => {
  const live = [story(1), story(2), story(4), story(1, 'ko')]
  done(await portal.connector.publish(content(live)))
  const taken = withdrawal(story(1), 'This story named the wrong ship, and is withdrawn.')
  done(await portal.connector.withdraw(content(live), [taken]))
  const told = [...contentsOf(portal.folder).keys()].filter((path) => {
    const text = readFileSync(join(portal.folder, path), 'utf8')
    return /\.(html|xml|txt)$/.test(path) && (text.includes('Story 1') || text.includes(taken.urlPath))
  })
  const page = readFileSync(join(portal.folder, taken.urlPath), 'utf8')
  expect({
    told: told.filter((path) => path.startsWith('en/') || !path.includes('/')),
    says: page.includes(taken.note),
    hidden: page.includes('<meta name="robots" content="noindex">'),
  }).toEqual({ told: [], says: true, hidden: true })
})

test('a story that is taken back without a word leaves nothing at its address', async () => {
  const live = [story(1), story(2)]
  done(await portal.connector.publish(content(live)))
  const { removed } = done(await portal.connector.withdraw(content(live), [withdrawal(story(1), ' ')]))
  const again = done(await portal.connector.withdraw(content([story(2)]), [withdrawal(story(1), '')]))
  expect({ removed: removed.includes(story(1).urlPath), again }).toEqual({
    removed: true,
    again: { written: [], removed: [] },
  })
})

test('readers at a former address are led to the one a story has now', async () => {
  const moved = {
    ...story(1),
    urlPath: 'en/culture/2026/11/02/moved-100000.html',
    formerPaths: [story(1).urlPath],
  }
  done(await portal.connector.publish(content([story(1)])))
  done(await portal.connector.publish(content([moved])))
  const page = readFileSync(join(portal.folder, story(1).urlPath), 'utf8')
  expect({
    refresh: /http-equiv="refresh" content="([^"]*)"/.exec(page)?.[1],
    canonical: /rel="canonical" href="([^"]*)"/.exec(page)?.[1],
    servers: readFileSync(join(portal.folder, '_redirects'), 'utf8').split('\n')[1],
  }).toEqual({
    refresh: '0; url=../../../../culture/2026/11/02/moved-100000.html',
    canonical: `https://namu-harbour.example/${moved.urlPath}`,
    servers: `/${story(1).urlPath} /${moved.urlPath} 301`,
  })
})

test('an edition without news of the last two days has no news sitemap, and none is spoken of', async () => {
  done(await portal.connector.publish(content([story(1), story(20, 'ko')])))
  const sitemaps = [...contentsOf(portal.folder).keys()].filter((path) => path.includes('sitemap'))
  const told = (path: string) => readFileSync(join(portal.folder, path), 'utf8').match(/\/..\/sitemap-news/g)
  expect({
    news: sitemaps.filter((path) => path.includes('news')),
    faults: await xmlFaults(
      'sitemaps.xsd',
      portal.folder,
      sitemaps.filter((path) => path !== 'sitemap.xml'),
    ),
    told: [told('robots.txt'), told('sitemap.xml')],
  }).toEqual({
    news: ['ko/sitemap-news.xml'],
    faults: [],
    told: [['/ko/sitemap-news'], ['/ko/sitemap-news']],
  })
  done(await portal.connector.publish(content([story(1)])))
  expect(told('robots.txt')).toBeNull()
})

test('a robots.txt of the web server’s keeper stays as it is', async () => {
  done(await portal.connector.publish(content([story(1)])))
  rmSync(base, { recursive: true })
  const again = testPortal(sampleProfile, base)
  done(await again.connector.publish(content([])))
  rmSync(join(again.folder, '.dateline-portal.jsonl'))
  writeFileSync(join(again.folder, 'robots.txt'), 'User-agent: *\nDisallow: /private\n')
  done(await again.connector.publish(content([story(1)])))
  expect(readFileSync(join(again.folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /private\n')
})

test('a folder that somebody emptied is filled again by the next publish, one that lost a page by a rebuild', async () => {
  const live = [story(1), story(2)]
  done(await portal.connector.publish(content(live)))
  const whole = contentsOf(portal.folder)
  rmSync(join(portal.folder, 'index.html'))
  rmSync(join(portal.folder, 'en'), { recursive: true })
  done(await portal.connector.publish(content(live)))
  const filled = contentsOf(portal.folder)
  rmSync(join(portal.folder, story(1).urlPath))
  done(await portal.connector.publish(content(live)))
  const lacking = existsSync(join(portal.folder, story(1).urlPath))
  const steps: number[] = []
  done(await portal.connector.rebuild(content(live), { onProgress: (at, total) => steps.push(at / total) }))
  expect({ filled, lacking, mended: contentsOf(portal.folder), last: steps.at(-1) }).toEqual({
    filled: whole,
    lacking: false,
    mended: whole,
    last: 1,
  })
})
