import { expect, test } from 'vitest'
import { slugOf } from '../../../../shared/story/slug'

test.each([
  ['Harbour Lights Return', 'harbour-lights-return'],
  ['The mayor’s “quiet” café: 3 questions', 'the-mayors-quiet-cafe-3-questions'],
  ['항구의 불빛, 다시 켜지다'.normalize('NFD'), '항구의-불빛-다시-켜지다'],
  ['BTS가 돌아왔다', 'bts-가-돌아왔다'],
  ['…', ''],
  ['word '.repeat(30), 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ['x'.repeat(100), 'x'.repeat(60)],
])('the headline “%s” becomes the slug %s', (headline, slug) => {
  expect(slugOf(headline)).toBe(slug)
})
