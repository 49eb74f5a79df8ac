import { expect, test } from 'vitest'
import { articleUrlPath } from '../../../shared/output/portal/urlPath'
import { absoluteUrl, relativeHref } from '../../../shared/output/portal/portalPaths'
import { makeArticle } from '../../make/articles'
import { sampleProfile } from '../../make/siteProfiles'

const storyId = '1f3a9c20-0000-4000-8000-000000000000'
const address = (slug: string, edition: 'en' | 'ko' = 'en', more = {}): string =>
  articleUrlPath(makeArticle({ storyId, slug, edition, ...more }), '2026-11-23T02:30:00Z', sampleProfile)

test('an address holds section, day in the edition’s zone, slug and the story’s mark', () => {
  expect([address('harbour-lights'), address('harbour-lights', 'ko')]).toEqual([
    'en/culture/2026/11/22/harbour-lights-1f3a9c.html',
    'ko/culture/2026/11/23/harbour-lights-1f3a9c.html',
  ])
})

test.each([
  ['Café  Société!', 'cafe-societe'],
  ['항구의 불빛'.normalize('NFD'), '항구의-불빛'],
  ['../../etc/passwd\0', 'etc-passwd'],
  ["Mayor's “plan” & more", 'mayors-plan-more'],
  ['   ', 'harbour-lights-return-after-nine-years'],
])('the slug %j becomes %s', (slug, expected) => {
  expect(address(slug)).toBe(`en/culture/2026/11/22/${expected}-1f3a9c.html`)
})

test('a story without any usable word still has an address', () => {
  expect(address('!!!', 'en', { headline: '🙂', section: '' })).toBe('en/news/2026/11/22/story-1f3a9c.html')
})

test('a long slug ends with a whole word, and its file name fits every file system', () => {
  const names = [address('word '.repeat(60)), address('낱말 '.repeat(60)), address('가'.repeat(200))].map(
    (path) => path.slice(path.lastIndexOf('/') + 1),
  )
  expect(
    names.map((name) => [
      name.length <= 92,
      Buffer.byteLength(name) <= 170,
      /(word|낱말|가)-1f3a9c/.test(name),
    ]),
  ).toEqual(Array.from({ length: 3 }, () => [true, true, true]))
})

test('links are relative and percent-encoded, whole addresses keep the portal’s folder', () => {
  expect([
    relativeHref('en/culture/2026/11/23/a.html', 'en/culture/index.html'),
    relativeHref('en/culture/2026/11/23/a.html', 'en/culture/2026/11/23/항구 #1.html'),
    relativeHref('index.html', 'en/index.html'),
    relativeHref('en/index.html', 'en/index.html'),
    absoluteUrl('https://site.example/news/', 'ko/항구.html'),
  ]).toEqual([
    '../../../index.html',
    '%ED%95%AD%EA%B5%AC%20%231.html',
    'en/index.html',
    'index.html',
    'https://site.example/news/ko/%ED%95%AD%EA%B5%AC.html',
  ])
})
