import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importedPageSchema } from '../../../shared/story/importPreview'
import type { ImportedPage } from '../../../shared/story/importPreview'
import { pageLines } from '../../../shared/story/importedPage/pageLines'
import { readImportedPage } from '../../../shared/story/readImportedPage'

const file = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const sample = (name: string): string => readFileSync(file(`resources/samplePages/${name}`), 'utf8')

const furniture = { above: 'EDITION : English/Korean\n\nNav\nUpdated', below: 'Like us and Follow us' }
const rights = '© 2026 Haneul Post, All rights reserved. Do not reproduce without permission.'
const byline = 'by Jane Doe / Nov 20, 2026 07:40 AM EST'
const paragraph = 'The ferry came back on Thursday evening, and the whole quay turned out.'

interface Parts {
  above?: string
  headline?: string
  byline?: string
  photo?: string
  body?: string
  below?: string
}
const pageOf = (parts: Parts = {}): string => {
  const { above, headline, photo, body, below } = {
    above: furniture.above,
    headline: 'Night Ferry Returns',
    photo: '',
    body: paragraph,
    below: `${furniture.below}\n${rights}`,
    ...parts,
  }
  return [above, headline, `${parts.byline ?? byline}\n${photo}`, body, below].join('\n\n')
}

function read(text: string): ImportedPage {
  const result = readImportedPage(text)
  if (!result.ok) throw new Error(`Refused: ${result.reason}`)
  return importedPageSchema.parse(result.page)
}

test('an English page gives every field, and its furniture is left out', () => {
  const page = read(sample('harbour-lights.en.txt'))
  expect({ ...page, paragraphs: page.paragraphs.map((text) => text.slice(0, 20)) }).toEqual({
    edition: 'en',
    headline: 'Night Ferry Returns to Mirae Harbour After Eleven Years, and the Whole Quay Turns Out',
    bylines: ['Jane Doe', 'Minji Sample'],
    bylineTime: '2026-11-20T12:40:00Z',
    bylineLine: 'by Jane Doe and Minji Sample / Nov 20, 2026 07:40 AM EST',
    caption:
      'The night ferry Dalbit enters Mirae Harbour on Thursday, the first to do so since the old pier was closed.',
    credit: '(Photo by John Sample/Example Photos)',
    paragraphs: [
      'The night ferry came',
      'The service will lin',
      '"My grandmother used',
      'The old pier was clo',
      'The port office expe',
      'A plaque by the gang',
      'The first sailing ba',
    ],
    dropped: [
      'EDITION : English/Korean',
      'Nav',
      'Updated',
      'Like us and Follow us',
      rights,
      'Connect with us : facebook twitter google rss',
      'Subscribe to our Newsletter',
      "Don't Miss",
      'Island School Prints Its Own Newspaper',
      'Seven Bakeries Share One Oven',
      'Real Time Analytics',
    ],
  })
})

test('a Korean page gives every field, and its furniture is left out', () => {
  const page = read(sample('harbour-lights.ko.txt'))
  expect({ ...page, paragraphs: page.paragraphs.map((text) => text.slice(0, 8)) }).toEqual({
    edition: 'ko',
    headline: '미래항 밤배 11년 만에 돌아와… 부두 가득 메운 환영 인파',
    bylines: ['김하늘', '이바다'],
    bylineTime: '2026-11-20T12:40:00Z',
    bylineLine: '김하늘 기자, 이바다 기자 / 2026년 11월 20일 오후 09:40 KST',
    caption: '목요일 저녁 미래항에 들어서는 밤배 달빛호. 옛 부두가 폐쇄된 뒤 첫 입항이다.',
    credit: '(사진 = 박예시/예시사진)',
    paragraphs: [
      '밤배가 목요일 ',
      '항만사무소는 이',
      '매표소 옆에서 ',
      '옛 부두는 말뚝',
      '항만사무소는 첫',
      '섬으로 가는 첫',
    ],
    dropped: [
      '에디션 : 한국어/영어',
      '메뉴',
      '업데이트',
      '좋아요와 팔로우',
      'ⓒ 2026 하늘포스트, 무단 전재 및 재배포 금지.',
      'SNS에서 만나기 : 페이스북 트위터 구글 RSS',
      '뉴스레터 구독',
      '놓치지 마세요',
      '섬 학교, 학생들이 만든 신문 펴내',
      '실시간 분석',
    ],
  })
})

describe('the page of the first newsroom', () => {
  const seed = file('../shared/seed/korea-portal-article.txt')
  test.skipIf(!existsSync(seed))('is read whole (skipped where the seed folder is absent)', () => {
    const text = readFileSync(seed, 'utf8')
    const { headline, bylineLine, caption, credit, paragraphs, dropped, ...rest } = read(text)
    const inOrder = [...dropped.slice(0, 3), headline, bylineLine, `${caption} ${credit}`, ...paragraphs]
    expect({ lines: [...inOrder, ...dropped.slice(3)], paragraphs: paragraphs.length, ...rest }).toEqual({
      lines: pageLines(text),
      paragraphs: 8,
      edition: 'en',
      bylines: ['Therese Agcopra'],
      bylineTime: '2015-12-26T12:40:00Z',
    })
  })
})

test.each([
  ['by Jane Doe', ['Jane Doe']],
  ['By Jane Doe and John Sample', ['Jane Doe', 'John Sample']],
  ['by Jane Doe, John Sample and Minji Example', ['Jane Doe', 'John Sample', 'Minji Example']],
  ['by Jane Doe, John Sample, and Minji Example', ['Jane Doe', 'John Sample', 'Minji Example']],
  ['by John Sample, Jr. and Andy Brand', ['John Sample, Jr.', 'Andy Brand']],
  ['by Jane Doe/Example Wire', ['Jane Doe/Example Wire']],
  ['by 김하늘', ['김하늘']],
])('"%s" names the writers %j', (who, names) => {
  expect(read(pageOf({ byline: `${who} / Nov 20, 2026 07:40 AM EST` })).bylines).toEqual(names)
})

test.each([
  ['김하늘 기자', ['김하늘']],
  ['김하늘·이바다 기자', ['김하늘', '이바다']],
  ['김하늘 특파원, 이바다 선임기자', ['김하늘', '이바다']],
  ['김하늘', ['김하늘']],
])('"%s" names the writers %j', (who, names) => {
  expect(read(pageOf({ byline: `${who} / 2026년 11월 20일 오후 09:40 KST` })).bylines).toEqual(names)
})

test.each([
  [
    'The pier at dusk. (Photo by Jane Doe/Example Photos)',
    'The pier at dusk.',
    '(Photo by Jane Doe/Example Photos)',
  ],
  [
    'The pier (left). (Photo by Jane Doe (Pool)/Example)',
    'The pier (left).',
    '(Photo by Jane Doe (Pool)/Example)',
  ],
  ['The pier. (Photo: Example Photos)', 'The pier.', '(Photo: Example Photos)'],
  ['The pier.\n(Photo by Jane Doe)', 'The pier.', '(Photo by Jane Doe)'],
  ['(Photo by Jane Doe)', '', '(Photo by Jane Doe)'],
  ['부두의 저녁. (사진 = 박예시/예시사진)', '부두의 저녁.', '(사진 = 박예시/예시사진)'],
  ['부두의 저녁. (사진=예시사진)', '부두의 저녁.', '(사진=예시사진)'],
  ['부두의 저녁 [사진 제공=예시사진]', '부두의 저녁', '[사진 제공=예시사진]'],
  ['부두의 저녁 / 사진=예시사진', '부두의 저녁', '/ 사진=예시사진'],
])('the photo line "%s" is caption and credit', (photo, caption, credit) => {
  const page = read(pageOf({ photo }))
  expect([page.caption, page.credit, page.paragraphs]).toEqual([caption, credit, [paragraph]])
})

test('a page without a photo has no caption, and its first paragraph stays', () => {
  const aside = 'The pier (built twice) is open again.'
  const page = read(pageOf({ body: `${aside}\n\n${paragraph}` }))
  expect([page.caption, page.credit, page.paragraphs]).toEqual(['', '', [aside, paragraph]])
})

test('paragraphs that only mention the furniture stay', () => {
  const paragraphs = [
    'Updated figures put the crowd at four hundred.',
    'Updated in spring, the timetable has the ferry leave at nine.',
    '© marks and the words "All rights reserved" were painted over on the hull.',
    '© 1998 was cast into the bell, and nobody remembers by whom.',
    "Don't Miss the second sailing, the harbour master said.",
    'Like us and follow us, the gulls seemed to say to the crew.',
    'Subscribe to our newsletter, read the sign on the gangway.',
    'Nav lights were tested twice before the ferry cast off.',
    'Connect with us: facebook groups of islanders grew overnight.',
    'Real time analytics of the tide are shown in the ticket hall.',
    '업데이트된 시간표는 부두에 붙어 있다.',
    'ⓒ 표시가 선체에 남아 있었다.',
    '놓치지 마세요, 라고 적힌 안내판도 있었다.',
    'by the time the ferry tied up / it was dark',
  ]
  expect(read(pageOf({ body: paragraphs.join('\n\n') })).paragraphs).toEqual(paragraphs)
})

test('a rights line quoted in the middle of an article stays, the footer goes', () => {
  const quoted = '© 1998 Old Harbour Company. All rights reserved.'
  const page = read(pageOf({ body: `${paragraph}\n\n${quoted}\n\n${paragraph}`, below: rights }))
  expect([page.paragraphs, page.dropped.slice(3)]).toEqual([[paragraph, quoted, paragraph], [rights]])
})

test('an invitation between two paragraphs goes, the paragraphs stay', () => {
  const page = read(pageOf({ body: `${paragraph}\n\nFollow us on Facebook\n\n${paragraph}`, below: '' }))
  expect(page.paragraphs).toEqual([paragraph, paragraph])
})

test('sections, the site name and an update time above the headline are furniture', () => {
  const above = 'Haneul Post\nHome | Politics | Culture\nUpdated: Nov 21, 2026 01:15 PM EST'
  const page = read(pageOf({ above }))
  expect([page.headline, page.dropped.slice(0, 3)]).toEqual(['Night Ferry Returns', above.split('\n')])
})

test('the edition follows the language of the page, whatever its EDITION line says', () => {
  const korean = { headline: '밤배 돌아와', body: 'Dalbit호가 목요일 저녁 부두에 닿았다.' }
  const english = { above: '에디션 : 한국어', headline: 'The word 밤배 means night ferry' }
  expect([read(pageOf(korean)).edition, read(pageOf(english)).edition]).toEqual(['ko', 'en'])
})

test('line ends, a byte order mark, no-break spaces, blank lines and decomposed Hangul change nothing', () => {
  const text = sample('harbour-lights.ko.txt')
  const rough = `\ufeff${text.normalize('NFD').replaceAll(' ', '\u00a0').replaceAll('\n', ' \r\n \r\n')}`
  // Blank lines are no border between a byline and its photo line.
  expect(read(rough)).toEqual(read(text))
})

test.each([
  ['nothing', '', 'empty'],
  ['blank lines', ' \r\n\u00a0\n\ufeff', 'empty'],
  ['bytes that are no text', 'GIF89a\0\0', 'notText'],
  ['a web page', '<!DOCTYPE html>\n<p>Hello', 'notText'],
  ['a shopping list', 'bread\nmilk\n', 'noByline'],
  ['a page without a byline', pageOf({ byline: '' }), 'noByline'],
  ['a byline without a time', pageOf({ byline: 'by Jane Doe' }), 'noTimestamp'],
  ['a time that cannot be', pageOf({ byline: 'by Jane Doe / Feb 30, 2026 07:40 AM EST' }), 'noTimestamp'],
  ['an unknown zone', pageOf({ byline: 'by Jane Doe / Nov 20, 2026 07:40 AM XYZ' }), 'noTimestamp'],
  ['a Korean byline without a time', pageOf({ byline: '김하늘 기자' }), 'noTimestamp'],
  ['a page without a headline', pageOf({ headline: '' }), 'noHeadline'],
  [
    'two lines that could be the headline',
    pageOf({ headline: 'Night Ferry Returns\nA Pier at Last' }),
    'noHeadline',
  ],
  ['a headline longer than any', pageOf({ headline: 'Ferry '.repeat(80) }), 'noHeadline'],
  ['a page without a body', pageOf({ body: '' }), 'noBody'],
  [
    'a page of photo and furniture only',
    pageOf({ photo: 'A pier. (Photo by Jane Doe)', body: '' }),
    'noBody',
  ],
])('%s is refused with its reason', (_, text, reason) => {
  expect(readImportedPage(text)).toEqual({ ok: false, reason })
})

test('the byline of another story does not stand in for a missing one', () => {
  const below = `Don't Miss\nSeven Bakeries\nby John Sample / Nov 19, 2026 07:40 AM EST\n${paragraph}`
  expect(readImportedPage(pageOf({ byline: 'by Jane Doe', below }))).toEqual({
    ok: false,
    reason: 'noTimestamp',
  })
})

const someLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    ...pageLines(sample('harbour-lights.en.txt')),
    ...pageLines(sample('harbour-lights.ko.txt')),
    byline,
    'by Jane Doe / nonsense 12',
    '',
    '\ufeff',
  ),
)
/** Half of the pages begin as an article does, so that many are read. */
const somePage = fc
  .tuple(fc.boolean(), fc.array(someLine, { maxLength: 30 }))
  .map(([begun, lines]) => (begun ? ['Nav', 'Night Ferry Returns', byline, ...lines] : lines))
test('whatever the file holds, nothing throws, and no line of a page that is read is lost or made up', () => {
  fc.assert(
    fc.property(somePage, fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
      const text = lines.join(end)
      const result = readImportedPage(text)
      if (!result.ok) return
      const { headline, bylineLine, caption, credit, paragraphs, dropped } = result.page
      const taken = [headline, bylineLine, ...paragraphs, ...dropped, ...`${caption} ${credit}`.split(' ')]
      const found = pageLines(text)
      expect([...paragraphs, ...dropped].filter((line) => !found.includes(line))).toEqual([])
      const letters = (all: readonly string[]): string =>
        [...all.join('').replaceAll(' ', '')].sort().join('')
      expect(letters(taken)).toBe(letters(found))
    }),
    { numRuns: 500 },
  )
})
