import { expect, test } from 'vitest'
import { unfinishedMarks } from '../../../shared/checks/preflight/unfinishedMarks'
import type { Block } from '../../../shared/story/articleBody'

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text, marks: [] }],
})

test('a mark for what is to come is told with its place, one wording once', () => {
  const marks = unfinishedMarks({
    edition: 'en',
    headline: 'Night Ferry Returns',
    dek: 'TK people came to the quay.',
    datelinePlace: '',
    body: [
      paragraph('It tied up at nine.'),
      paragraph('The crew TK waved.'),
      paragraph('The crew TK waved.'),
    ],
  })
  expect(marks).toEqual([
    { words: 'TK people came to the quay…', place: { in: 'field', field: 'dek' } },
    { words: 'The crew TK waved.', place: { in: 'block', block: 1, part: 'text' } },
  ])
})
