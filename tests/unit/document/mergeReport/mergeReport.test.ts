import { expect, test } from 'vitest'
import { mergeReport, type MergeFinding } from '../../../../shared/document/mergeReport/mergeReport'
import type { ArticleTexts } from '../../../../shared/document/mergeReport/articleLines'
import type { Block, Inline } from '../../../../shared/story/articleBody'

const text = (words: string): Inline => ({ kind: 'text', text: words, marks: [] })
const paragraph = (words: string): Block => ({ kind: 'paragraph', children: [text(words)] })
const photo = (caption: string, credit: string, alt = ''): Block => ({
  kind: 'photo',
  photoId: 'f'.repeat(64),
  alt,
  caption: [text(caption)],
  credit,
})
const article = (body: readonly (string | Block)[], fields: Partial<ArticleTexts> = {}): ArticleTexts => ({
  headline: 'Ferries sail again',
  dek: '',
  datelinePlace: '',
  body: body.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  ...fields,
})
const report = (
  base: ArticleTexts,
  mine: ArticleTexts,
  theirs: ArticleTexts,
  merged: ArticleTexts,
  edition = 'en' as const,
) => mergeReport({ edition, base, mine, theirs, merged })
const brief = (findings: readonly MergeFinding[]) =>
  findings.map(({ kind, side, text, instead }) => [kind, side, text, ...(instead === null ? [] : [instead])])

const base = article(['The harbour opened at six. Nobody was hurt.', 'Tickets cost three coins.'])

test('where both wrote in different places nothing is reported', () => {
  const mine = article([
    'The harbour opened at six. Nobody was hurt. Boats left.',
    'Tickets cost three coins.',
  ])
  const theirs = article([
    'The harbour opened at six. Nobody was hurt.',
    'Tickets cost three coins. Children pay one.',
  ])
  const merged = article([
    'The harbour opened at six. Nobody was hurt. Boats left.',
    'Tickets cost three coins. Children pay one.',
  ])
  expect([report(base, mine, theirs, merged), report(base, mine, base, mine)]).toEqual([[], []])
})

test('a sentence written in a paragraph that the other one made a heading is missing', () => {
  const mine = article([
    'The harbour opened at six. Police came. Nobody was hurt.',
    'Tickets cost three coins.',
  ])
  const merged = article([
    { kind: 'heading', level: 2, children: [text('The harbour opened at six. Nobody was hurt.')] },
    'Tickets cost three coins.',
  ])
  expect(report(base, mine, merged, merged)).toEqual([
    {
      kind: 'missing',
      side: 'mine',
      text: 'Police came.',
      children: [text('Police came.')],
      place: { kind: 'block', block: 0, blockKind: 'paragraph', part: 'text' },
      before: 'The harbour opened at six.',
      after: 'Nobody was hurt.',
      above: 'Ferries sail again',
      instead: null,
    },
  ])
})

test('an edit that was lost names the old sentence which stands in its place', () => {
  const mine = article(['The harbour opened at nine. Nobody was hurt.', 'Tickets cost three coins.'])
  const merged = article(['The harbour opened at six. Nobody was hurt.', 'Tickets cost three coins.'])
  expect(brief(report(base, mine, base, merged))).toEqual([
    ['missing', 'mine', 'The harbour opened at nine.', 'The harbour opened at six.'],
  ])
})

test('a sentence that both changed is shown with what became of it', () => {
  const mine = article(['The harbour opened late at six. Nobody was hurt.', 'Tickets cost three coins.'])
  const theirs = article(['The harbour opened at six today. Nobody was hurt.', 'Tickets cost three coins.'])
  const merged = article([
    'The harbour opened late at six today. Nobody was hurt.',
    'Tickets cost three coins.',
  ])
  const reads = 'The harbour opened late at six today.'
  expect(brief(report(base, mine, theirs, merged))).toEqual([
    ['mixed', 'mine', 'The harbour opened late at six.', reads],
    ['mixed', 'theirs', 'The harbour opened at six today.', reads],
  ])
})

test('what both moved comes twice', () => {
  const mine = article(['Tickets cost three coins.', 'The harbour opened at six. Nobody was hurt.'])
  const merged = article([
    'Tickets cost three coins.',
    'Tickets cost three coins.',
    'The harbour opened at six. Nobody was hurt.',
  ])
  expect(brief(report(base, mine, mine, merged))).toEqual([['doubled', null, 'Tickets cost three coins.']])
})

test('the end of a paragraph that both split comes twice, though no sentence is the same', () => {
  const mine = article(['The harbour', 'opened at six. Nobody was hurt.', 'Tickets cost three coins.'])
  const theirs = article(['The harbour opened', 'at six. Nobody was hurt.', 'Tickets cost three coins.'])
  const merged = article([
    'The harbour',
    'opened at six. Nobody was hurt.',
    'at six. Nobody was hurt.',
    'Tickets cost three coins.',
  ])
  expect(brief(report(base, mine, theirs, merged))).toEqual([
    ['doubled', null, 'at six.'],
    ['doubled', null, 'Nobody was hurt.'],
  ])
})

test('the same sentence written by both comes twice', () => {
  const both = article([
    'The harbour opened at six. Nobody was hurt. Boats left.',
    'Tickets cost three coins.',
  ])
  const merged = article([
    'The harbour opened at six. Nobody was hurt. Boats left. Boats left.',
    'Tickets cost three coins.',
  ])
  expect(brief(report(base, both, both, merged))).toEqual([['doubled', null, 'Boats left.']])
})

test('what one took out and the merge brought back is reported', () => {
  const theirs = article(['The harbour opened at six.', 'Tickets cost three coins.'])
  expect(brief(report(base, base, theirs, base))).toEqual([['returned', 'theirs', 'Nobody was hurt.']])
})

test('headlines, captions, credits and alt texts are told apart', () => {
  const before = article([photo('A ferry at dusk.', '(Photo by Mira Holt)')])
  const mine = article(
    [photo('A ferry at dusk. Gulls follow.', '(Photo by Mira Holt/Pier)', 'A white ferry')],
    {
      headline: 'Ferries sail at last',
    },
  )
  expect(
    report(before, mine, before, before).map(({ text, place }) => [
      text,
      place.kind === 'field' ? place.field : place.part,
    ]),
  ).toEqual([
    ['Ferries sail at last', 'headline'],
    ['Gulls follow.', 'caption'],
    ['(Photo by Mira Holt/Pier)', 'credit'],
    ['A white ferry', 'alt'],
  ])
})

test('Korean sentences are cut as Korean, and composed or not they are the same', () => {
  const before = article(['항구가 열렸다. 다친 사람은 없다.'])
  const mine = article(['항구가 열렸다. 경찰이 왔다. 다친 사람은 없다.'])
  const decomposed = article(['항구가 열렸다. 경찰이 왔다. 다친 사람은 없다.'.normalize('NFD')])
  expect([
    brief(mergeReport({ edition: 'ko', base: before, mine, theirs: before, merged: before })),
    mergeReport({ edition: 'ko', base: before, mine, theirs: before, merged: decomposed }),
  ]).toEqual([[['missing', 'mine', '경찰이 왔다.']], []])
})

test('a lost sentence keeps its marks and links', () => {
  const marked: Inline[] = [
    text('The harbour opened at six. '),
    { kind: 'text', text: 'Police', marks: ['bold'] },
    text(' came '),
    { kind: 'link', url: 'https://example.org/', children: [{ kind: 'text', text: 'by boat', marks: [] }] },
    text('. Nobody was hurt.'),
  ]
  const mine = article([{ kind: 'paragraph', children: marked }, 'Tickets cost three coins.'])
  expect(report(base, mine, base, base).map(({ children }) => children)).toEqual([
    [...marked.slice(1, 4), text('.')],
  ])
})

test('20,000 words on each side take less than five seconds', () => {
  const sentence = (number: number, side = ''): string =>
    `Ferry ${number} left pier ${number % 7} before the storm${side}.`
  const story = (changed: (number: number) => string) =>
    article(
      Array.from({ length: 500 }, (_, block) =>
        Array.from({ length: 5 }, (_, at) => sentence(block * 5 + at, changed(block * 5 + at))).join(' '),
      ),
    )
  const [mine, theirs] = [
    story((n) => (n % 25 === 0 ? ' came' : '')),
    story((n) => (n % 25 === 9 ? ' rose' : '')),
  ]
  const started = performance.now()
  const findings = report(
    story(() => ''),
    mine,
    theirs,
    theirs,
  )
  expect([findings.length, performance.now() - started < 5000]).toEqual([100, true])
})
