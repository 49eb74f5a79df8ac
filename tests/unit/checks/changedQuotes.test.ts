import { expect, test } from 'vitest'
import { changedQuotes } from '../../../shared/checks/quotes/changedQuotes'
import { quotationSpans } from '../../../shared/checks/quotes/quotations'
import type { Block } from '../../../shared/story/articleBody'
import type { Edition } from '../../../shared/story/edition'
import type { Article } from '../../../shared/story/story'

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text, marks: [] }],
})
const articleOf = (edition: Edition, body: (string | Block)[], fields: Partial<Article> = {}): Article => ({
  storyId: '5f0c2f5e-7f7e-4a39-8c50-0d1d6a3b1f01',
  edition,
  slug: 'night-ferry',
  section: 'society',
  tags: [],
  bylines: [],
  rightsLine: '',
  bylineTime: '',
  headline: '',
  dek: '',
  datelinePlace: '',
  photos: [],
  ...fields,
  body: body.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
})
const changes = (edition: Edition, before: (string | Block)[], now: (string | Block)[]) =>
  changedQuotes(articleOf(edition, before), articleOf(edition, now)).map(
    (quote) => [quote.change, quote.before?.words ?? '', quote.now?.words ?? ''] as const,
  )

test.each([
  ['She said “we sail at nine” and left.', ['“we sail at nine”']],
  ['She said "we sail at nine" and "not before".', ['"we sail at nine"', '"not before"']],
  ['‘Don’t wait,’ the workers’ union said.', ['‘Don’t wait,’']],
  ["The 6'2\" captain of the '90s said 'no', and didn't wait for the crew's boat.", ["'no'"]],
  ['그는 “배가 ‘아홉 시’에 뜬다”고 했다.', ['“배가 ‘아홉 시’에 뜬다”']],
  ["이른바 '밤배'가 「항구의 밤」과 『바다』에 나온다.", ["'밤배'", '「항구의 밤」', '『바다』']],
  ['“A speech that goes on in the next paragraph', ['“A speech that goes on in the next paragraph']],
  ['She said “ we sail at nine” and left.', ['“ we sail at nine”']],
  ['“mixed marks" are one', ['“mixed marks"']],
  ['No quotation, only workers’ boats', []],
])('the quotations of a line: %s', (text, shown) => {
  expect(quotationSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(shown)
})

test('an editor who mends a word within a quotation is told what was said before', () => {
  const before = articleOf('en', ['The pier was full.', '“We sail at nine,” the captain said.'])
  const now = articleOf('en', [
    'The pier was full.',
    'It rained.',
    '“We will sail at nine,” the captain said.',
  ])
  expect(changedQuotes(before, now)).toEqual([
    {
      change: 'changed',
      before: {
        place: { in: 'block', block: 1, part: 'text' },
        start: 0,
        end: 18,
        shown: '“We sail at nine,”',
        words: 'We sail at nine,',
        around: ' the captain said.',
      },
      now: {
        place: { in: 'block', block: 2, part: 'text' },
        start: 0,
        end: 23,
        shown: '“We will sail at nine,”',
        words: 'We will sail at nine,',
        around: ' the captain said.',
      },
    },
  ])
})

test('한 낱말만 바뀐 인용도 짚어 준다', () => {
  expect(changes('ko', ['선장은 “아홉 시에 뜬다”고 말했다.'], ['선장은 “열 시에 뜬다”고 말했다.'])).toEqual([
    ['changed', '아홉 시에 뜬다', '열 시에 뜬다'],
  ])
})

test.each<[string, Edition, (string | Block)[], (string | Block)[]]>([
  [
    'is moved',
    'en',
    ['“We sail at nine,” she said.', 'It rained.'],
    ['It rained.', '“We sail at nine,” she said.'],
  ],
  ['gets curly marks', 'en', ['"We don\'t sail," she said.'], ['“We don’t sail,” she said.']],
  ['ends before its speaker now', 'en', ['“We sail,” she said.'], ['She said: “We sail.”']],
  [
    'is parted by its speaker',
    'en',
    ['“We sail at nine. Nobody waits.”'],
    ['“We sail at nine,” she said. “Nobody waits.”'],
  ],
  [
    'is joined again',
    'en',
    ['“We sail at nine,” she said. “Nobody waits.”'],
    ['“We sail at nine. Nobody waits,” she said.'],
  ],
  [
    'is printed a second time',
    'en',
    ['“We sail at nine,” she said.'],
    ['“We sail at nine”', '“We sail at nine,” she said.'],
  ],
  [
    '자리를 옮긴다',
    'ko',
    ['“아홉 시에 뜬다”고 했다.', '비가 왔다.'],
    ['비가 왔다.', '"아홉 시에 뜬다"고 했다.'],
  ],
  [
    'stays while the text around it is rewritten',
    'en',
    ['She said “we sail”.'],
    ['Asked at the pier, the captain answered: “We sail”.'],
  ],
])('a quotation that %s is no changed one', (_, edition, before, now) => {
  expect(changes(edition, before, now)).toEqual([])
})

test.each<[string, Edition, (string | Block)[], (string | Block)[], unknown[]]>([
  [
    'other words at the same place',
    'en',
    ['Asked why, the harbour master said “Yes”.'],
    ['Asked why, the harbour master said “No”.'],
    [['changed', 'Yes', 'No']],
  ],
  [
    'a quotation that nobody submitted',
    'en',
    ['It rained.'],
    ['It rained.', 'The mayor said “never again”.'],
    [['added', '', 'never again']],
  ],
  [
    'a quotation told in other words',
    'en',
    ['She said “we sail at nine”.'],
    ['She said they would sail at nine.'],
    [['removed', 'we sail at nine', '']],
  ],
  [
    'a quotation cut short',
    'en',
    ['“We sail at nine. Nobody waits for the mayor.”'],
    ['“We sail at nine.”'],
    [['changed', 'We sail at nine. Nobody waits for the mayor.', 'We sail at nine.']],
  ],
  [
    'one of two that were the same',
    'en',
    ['She said “we sail” then.', 'Later she said “we sail” again.'],
    ['She said “we sail” then.', 'Later she said “we stay” again.'],
    [['changed', 'we sail', 'we stay']],
  ],
  [
    'a pull quote without marks',
    'en',
    [
      {
        kind: 'pullQuote',
        children: [{ kind: 'text', text: 'We sail at nine', marks: [] }],
        source: 'Mira Holt',
      },
    ],
    [
      {
        kind: 'pullQuote',
        children: [{ kind: 'text', text: 'We sail at ten', marks: [] }],
        source: 'Mira Holt',
      },
    ],
    [['changed', 'We sail at nine', 'We sail at ten']],
  ],
  [
    '책 이름',
    'ko',
    ['그는 「항구의 밤」을 읽었다.'],
    ['그는 「항구의 낮」을 읽었다.'],
    [['changed', '항구의 밤', '항구의 낮']],
  ],
  [
    '작은따옴표로 싼 말',
    'ko',
    ['시장은 ‘다시는 없다’고 했다.'],
    ["시장은 '다시 없다'고 했다."],
    [['changed', '다시는 없다', '다시 없다']],
  ],
])('pointed out: %s', (_, edition, before, now, told) => {
  expect(changes(edition, before, now)).toEqual(told)
})

test('a quotation in the headline is held against the one in the body', () => {
  const body = ['“We sail at nine,” the captain said.']
  const submitted = articleOf('en', body, { headline: '‘We sail at nine’' })
  const now = articleOf('en', body, { headline: '‘We sail at ten’' })
  expect(changedQuotes(submitted, now).map(({ now: quote }) => [quote?.place, quote?.words])).toEqual([
    [{ in: 'field', field: 'headline' }, 'We sail at ten'],
  ])
})
