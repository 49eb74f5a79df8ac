// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { articlePage } from '../../../shared/output/portal/articlePage'
import { dontMiss } from '../../../shared/output/portal/dontMiss'
import { liveSite } from '../../../shared/output/portal/liveSite'
import { dontMissPage } from '../../../shared/output/portal/plainPages'
import type { SiteProfile } from '../../../shared/story/siteProfile'
import type { Article, PublishedArticle } from '../../../shared/story/story'
import { makeArticle, paragraph, photo, photoAsset, published, storyIdOf } from '../../make/articles'
import { sampleProfile } from '../../make/siteProfiles'

const now = new Date('2026-11-23T15:00:00Z')

function pageOf(live: readonly PublishedArticle[], profile: SiteProfile = sampleProfile, at = 0): Document {
  const site = liveSite(live, profile, now)
  const wanted = site.editions[live[at]?.article.edition ?? 'en'].all.find(
    ({ path }) => path === live[at]?.urlPath,
  )
  if (wanted === undefined) throw new Error('not live')
  return new DOMParser().parseFromString(articlePage(site, site.read(wanted)), 'text/html')
}
const one = (given: Partial<Article>, updatedAt: string | null = null): Document =>
  pageOf([published(makeArticle(given), sampleProfile, '2015-12-26T12:40:00Z', updatedAt)])
const textOf = (page: Document, selector: string): string | null =>
  page.querySelector(selector)?.textContent ?? null

const names = (...given: [string, string][]) => given.map(([en, ko], id) => ({ id: String(id), en, ko }))

test.each([
  ['en', names(['Mira Holt', '']), 'by Mira Holt / Dec 26, 2015 07:40 AM EST'],
  ['en', names(['Mira Holt', ''], ['', '김하늘']), 'by Mira Holt and 김하늘 / Dec 26, 2015 07:40 AM EST'],
  ['en', names(['A', ''], ['B', ''], ['C', '']), 'by A, B and C / Dec 26, 2015 07:40 AM EST'],
  ['en', [], 'Dec 26, 2015 07:40 AM EST'],
  ['ko', names(['Gim', '김하늘']), '김하늘 기자 / 2015년 12월 26일 오후 09:40 KST'],
  [
    'ko',
    names(['Gim', '김하늘'], ['Mira Holt', '']),
    '김하늘·Mira Holt 기자 / 2015년 12월 26일 오후 09:40 KST',
  ],
] as const)('the %s byline line reads as the newsroom prints it', (edition, bylines, line) => {
  expect(textOf(one({ edition, bylines: [...bylines] }), '.byline')).toBe(line)
})

test('the byline time is the one the story gives, with its offset for machines', () => {
  const page = one({ bylineTime: '2015-07-04T04:05:00Z' })
  expect([
    textOf(page, '.byline time'),
    page.querySelector('.byline time')?.getAttribute('datetime'),
  ]).toEqual(['Jul 4, 2015 12:05 AM EDT', '2015-07-04T00:05:00-04:00'])
})

test('every part of the page stands in the newsroom’s order', () => {
  const photoId = 'a'.repeat(64)
  const body = [photo(photoId, 'The quay.', '(Photo by NAME/AGENCY)'), paragraph('First paragraph.')]
  const given = {
    body,
    photos: [photoAsset(photoId)],
    dek: 'The dek.',
    datelinePlace: 'Seoul',
    rightsLine: 'Contributed.',
  }
  const profile = {
    ...sampleProfile,
    analytics: { scriptUrl: 'https://count.example/tag.js', siteId: 'harbour' },
  }
  const page = pageOf(
    [
      published(makeArticle(given), profile, '2026-11-23T09:10:00Z', '2026-11-23T14:00:00Z'),
      published(makeArticle({ storyId: storyIdOf(2), headline: 'Another Story' }), profile),
    ],
    profile,
  )
  const whole = page.body.textContent ?? ''
  const parts = [
    'Edition: English / 한국어',
    'Politics',
    'Updated: Nov 23, 2026 09:00 AM EST',
    'Harbour Lights Return After Nine Years',
    'The dek.',
    'by Mira Holt / Nov 23, 2026 04:10 AM EST',
    'The quay. (Photo by NAME/AGENCY)',
    'SEOUL — First paragraph.',
    'Like us and follow us: Facebook · Twitter',
    '© 2026 Namu Harbour Times, All rights reserved. Do not reproduce without permission.',
    'Contributed.',
    'Connect with us',
    'FacebookTwitterGoogleRSS',
    'Subscribe to our newsletter',
    'Don’t Miss',
  ]
  let from = 0
  const missing = parts.filter((part) => {
    const at = whole.indexOf(part, from)
    if (at >= 0) from = at + part.length
    return at < 0
  })
  expect({ missing, analytics: page.body.lastElementChild?.outerHTML }).toEqual({
    missing: [],
    analytics: '<script src="https://count.example/tag.js" data-site-id="harbour" async=""></script>',
  })
})

test('what the profile does not set up, and what did not happen, is not on the page', () => {
  const { newsletter: _newsletter, ...bare } = { ...sampleProfile, social: {} }
  const page = pageOf([published(makeArticle(), bare)], bare)
  const absent = [
    '.updated',
    '.follow',
    '.newsletter',
    'script:not([type])',
    'figure',
    '.dek',
    '.dateline',
    'link[hreflang]',
  ]
  expect({
    there: absent.filter((selector) => page.querySelector(selector) !== null),
    connect: textOf(page, '.connect ul'),
    dontMiss: textOf(page, '.dont-miss .empty'),
    policy: /form-action '(\w+)'.*(script-src)?/.exec(
      page.querySelector('[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '',
    )?.[1],
  }).toEqual({
    there: [],
    connect: 'RSS',
    dontMiss: 'This is the first story of this edition. More will follow.',
    policy: 'none',
  })
})

test('the editions link to each other only where both are live', () => {
  const en = published(makeArticle(), sampleProfile)
  const ko = published(makeArticle({ edition: 'ko', headline: '등불' }), sampleProfile)
  const facts = (page: Document) => ({
    switch: page.querySelector('.edition-switch a')?.getAttribute('href') ?? null,
    alternates: [...page.querySelectorAll('link[hreflang]')].map((each) => each.getAttribute('href')),
    translation: (
      JSON.parse(textOf(page, 'script[type="application/ld+json"]') ?? '') as { workTranslation?: unknown }
    ).workTranslation,
  })
  const at = (path: string): string => `https://namu-harbour.example/${path}`
  const alternates = [at(en.urlPath), at(ko.urlPath)]
  expect([facts(pageOf([en])), facts(pageOf([en, ko])), facts(pageOf([en, ko], sampleProfile, 1))]).toEqual([
    { switch: null, alternates: [], translation: undefined },
    {
      switch: `../../../../../${ko.urlPath}`,
      alternates,
      translation: [
        {
          '@type': 'NewsArticle',
          '@id': at(ko.urlPath),
          url: at(ko.urlPath),
          headline: '등불',
          inLanguage: 'ko',
        },
      ],
    },
    {
      switch: `../../../../../${en.urlPath}`,
      alternates,
      translation: [
        {
          '@type': 'NewsArticle',
          '@id': at(en.urlPath),
          url: at(en.urlPath),
          headline: 'Harbour Lights Return After Nine Years',
          inLanguage: 'en',
        },
      ],
    },
  ])
})

const eight = Array.from({ length: 8 }, (_, day) =>
  published(
    makeArticle({ storyId: storyIdOf(day + 2), headline: `Story ${day + 1}` }),
    sampleProfile,
    `2026-11-0${day + 1}T09:00:00Z`,
  ),
)
const korean = published(
  makeArticle({ storyId: storyIdOf(50), edition: 'ko', headline: '다른 말' }),
  sampleProfile,
)

test('Don’t Miss holds the newest of its edition, and one more for the page of a story that is in it', () => {
  const site = liveSite([korean, ...eight], sampleProfile, now)
  const page = new DOMParser().parseFromString(dontMissPage(site, 'en'), 'text/html')
  const frame = pageOf([published(makeArticle(), sampleProfile), korean, ...eight]).querySelector(
    '.dont-miss iframe',
  )
  expect({
    stories: [...page.querySelectorAll('h2')].map(({ textContent }) => textContent),
    leads: [...page.querySelectorAll('a')].every(({ target }) => target === '_top'),
    frame: [frame?.className, frame?.getAttribute('src'), frame?.getAttribute('title')],
    own: page.getElementById(`s-${storyIdOf(9)}`)?.textContent?.includes('Story 8'),
  }).toEqual({
    stories: [8, 7, 6, 5, 4, 3, 2].map((number) => `Story ${number}`),
    leads: true,
    frame: ['rows-6', `../../../../dont-miss.html#s-${storyIdOf(1)}`, 'Don’t Miss'],
    own: true,
  })
})

test('what an editor puts first under Don’t Miss stands there in that order, where it is live', () => {
  const profile = { ...sampleProfile, dontMiss: [storyIdOf(4), storyIdOf(77), storyIdOf(2)] }
  const site = liveSite([korean, ...eight], profile, now)
  expect([
    dontMiss(site, 'en').map(({ headline }) => headline),
    dontMiss(site, 'ko').map(({ headline }) => headline),
  ]).toEqual([['Story 3', 'Story 1', 'Story 8', 'Story 7', 'Story 6', 'Story 5', 'Story 4'], ['다른 말']])
})

test.each([
  ['current', '© 2026'],
  ['article', '© 2015'],
  [{ since: 2009 }, '© 2009–2026'],
  [{ since: 2026 }, '© 2026'],
] as const)('the copyright year follows the rule %j', (copyrightYear, beginning) => {
  const profile = { ...sampleProfile, copyrightYear }
  const page = pageOf([published(makeArticle(), profile, '2015-12-26T12:40:00Z')], profile)
  expect(textOf(page, '.copyright')).toBe(
    `${beginning} Namu Harbour Times, All rights reserved. Do not reproduce without permission.`,
  )
})

test('structured data can’t close its own script, and gives back the headline', () => {
  const headline = '</script><script>alert("1")</script> & <!-- \u2028'
  const page = one({ headline })
  const json = textOf(page, 'script[type="application/ld+json"]') ?? ''
  const facts = JSON.parse(json) as Record<string, unknown>
  expect({
    scripts: page.querySelectorAll('script').length,
    headline: facts['headline'],
    published: facts['datePublished'],
    modified: facts['dateModified'],
    authors: facts['author'],
  }).toEqual({
    scripts: 1,
    headline,
    published: '2015-12-26T07:40:00-05:00',
    modified: '2015-12-26T07:40:00-05:00',
    authors: [
      {
        '@type': 'Person',
        name: 'Mira Holt',
        url: 'https://namu-harbour.example/en/author/mira-holt/index.html',
      },
    ],
  })
})

test('a photo is offered in its sizes, keeps its place and never grows', () => {
  const photoId = 'b'.repeat(64)
  const page = one({
    body: [photo(photoId, '', '(Photo)', 'A quay')],
    photos: [photoAsset(photoId, 1000, 667)],
  })
  const image = page.querySelector('figure img')
  const sizes = image?.getAttribute('srcset') ?? ''
  const up = /^(\.\.\/){5}photos\/b{12}-[0-9a-z]{10}(?=-480)/.exec(sizes)?.[0] ?? 'no address'
  expect([
    sizes,
    image?.getAttribute('width'),
    image?.getAttribute('height'),
    image?.getAttribute('alt'),
  ]).toEqual([`${up}-480.jpg 480w, ${up}-800.jpg 800w, ${up}-1000.jpg 1000w`, '1000', '667', 'A quay'])
})
