import { expect, test } from 'vitest'
import { markHits, snippetOf } from '../../../shared/story/search/markHits'
import { searchTerms } from '../../../shared/story/search/searchTerms'

const shown = (text: readonly { text: string; hit: boolean }[] | null): string | null =>
  text?.map((each) => (each.hit ? `[${each.text}]` : each.text)).join('') ?? null

test.each([
  ['The harbour office', 'harb', 'The [harb]our office'],
  ['밤배가 떠났다', '배', '밤[배]가 떠났다'],
  ['밤배, 밤배!', '밤배', '[밤배], [밤배]!'],
  ['Café Noir', 'cafe', '[Café] Noir'],
  ['the night ferry', '"night fer"', 'the [night fer]ry'],
  ['night and ferry', '"night ferry"', 'night and ferry'],
  ['KBS2에서도', 'kbs2에서', '[KBS2에서]도'],
  ['nothing of it', 'ferry', 'nothing of it'],
])('in “%s” a search for “%s” marks its hits', (text, search, marked) => {
  expect(shown(markHits(text, searchTerms(search)))).toBe(marked)
})

test('a snippet begins a little before the first hit and is no longer than a few lines', () => {
  const text = `${'A long way before it. '.repeat(20)}Then the ferry came. ${'And a long way after. '.repeat(20)}`
  const snippet = shown(snippetOf(text, searchTerms('ferry'))) ?? ''

  expect([snippet.startsWith('…before it. Then the [ferry] came.'), snippet.length < 160]).toEqual([
    true,
    true,
  ])
})
