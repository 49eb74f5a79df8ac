import { expect, test } from 'vitest'
import type { Block } from '../../../shared/story/articleBody'
import { compareArticles } from '../../../shared/story/compare/compareArticles'
import { compareWords, type Piece } from '../../../shared/story/compare/compareWords'
import type { Article } from '../../../shared/story/story'

const shown = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, change }) =>
      change === 'added' ? `[+${text}]` : change === 'removed' ? `[-${text}]` : text,
    )
    .join('')
const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text, marks: [] }],
})
const photo = (photoId: string, caption: string, credit: string, alt: string): Block => ({
  kind: 'photo',
  photoId,
  alt,
  caption: [{ kind: 'text', text: caption, marks: [] }],
  credit,
})
const article = (body: Block[], fields: Partial<Article> = {}): Article => ({
  storyId: '5f0c2f5e-7f7e-4a39-8c50-0d1d6a3b1f01',
  edition: 'en',
  slug: 'night-ferry',
  section: 'society',
  tags: ['harbour'],
  bylines: [{ id: 'b1', en: 'Mira Holt', ko: '한미라' }],
  rightsLine: '',
  bylineTime: '',
  headline: 'Night ferry returns',
  dek: '',
  datelinePlace: '',
  body,
  photos: [],
  ...fields,
})

test.each([
  [
    'en',
    'The ferry tied up at nine.',
    'The night ferry tied up at ten.',
    'The [+night ]ferry tied up at [-nine][+ten].',
  ],
  ['ko', '밤배가 아홉 시에 닿았다.', '밤배가 열 시에 닿았다.', '밤배가 [-아홉][+열] 시에 닿았다.'],
  ['en', '', 'New words', '[+New words]'],
  ['en', 'Gone', '', '[-Gone]'],
  ['ko', '같다', '같다', '같다'],
])('words in %s: “%s” and “%s”', (language, before, after, compared) => {
  expect(shown(compareWords(before, after, language))).toBe(compared)
})

test('paragraphs are paired by their words, so a moved line or a new one marks no other', () => {
  const before = article([
    paragraph('The ferry tied up at nine.'),
    paragraph('The crew waved.'),
    paragraph('It rained.'),
  ])
  const after = article([
    paragraph('A dog barked first.'),
    paragraph('The ferry tied up at ten.'),
    paragraph('It rained.'),
  ])

  expect(compareArticles(before, after).blocks.map(({ change, words }) => [change, shown(words)])).toEqual([
    ['added', '[+A dog barked first.]'],
    ['changed', 'The ferry tied up at [-nine][+ten].'],
    ['removed', '[-The crew waved.]'],
    ['same', 'It rained.'],
  ])
})

test('photos and fields are part of it', () => {
  const before = article([photo('a1', 'The quay', '(Photo by A)', 'A quay'), photo('b2', 'The crew', '', '')])
  const after = article([photo('a1', 'The old quay', '(Photo by B)', 'A quay')], {
    headline: 'Night ferry is back',
    tags: ['harbour', 'winter'],
  })
  const compared = compareArticles(before, after)

  expect({
    fields: compared.fields.filter(({ changed }) => changed).map(({ name, words }) => [name, shown(words)]),
    photos: compared.blocks.map(({ change, words, photo }) => [
      change,
      shown(words),
      photo && [photo.before, photo.after, shown(photo.credit), shown(photo.alt)],
    ]),
    counts: [compared.added, compared.removed, compared.photos],
  }).toEqual({
    fields: [
      ['headline', 'Night ferry [-returns][+is back]'],
      ['tags', 'harbour[+, winter]'],
    ],
    photos: [
      ['changed', 'The [+old ]quay', ['a1', 'a1', '(Photo by [-A][+B])', 'A quay']],
      ['removed', '[-The crew]', ['b2', null, '', '']],
    ],
    counts: [5, 4, 2],
  })
})

test('a slug that only follows the headline is no change of its own, one that somebody wrote is', () => {
  const slugs = (before: Partial<Article>, after: Partial<Article>) => {
    const { fields } = compareArticles(article([], before), article([], after))
    return shown(fields.find(({ name }) => name === 'slug')?.words ?? [])
  }
  const returns = { headline: 'Night ferry returns', slug: 'night-ferry-returns' }
  const late = { headline: 'Night ferry is late', slug: 'night-ferry-is-late' }

  expect([slugs(returns, late), slugs(returns, { ...late, slug: 'ferry' })]).toEqual(['', '[+ferry]'])
})
