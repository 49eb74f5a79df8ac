import { expect, test } from 'vitest'
import { compareLines } from '../../../renderer/deskSafety/compareLines'

const told = (before: string[], after: string[], language = 'en') =>
  compareLines(before, after, language).map(({ kind, words }) => [
    kind,
    words.map(({ text, change }) => (change === 'same' ? text : `[${change} ${text}]`)).join(''),
  ])

test('a line that grew shows the words that came back', () => {
  expect(told(['The lamps were lit.'], ['The lamps were lit. The keeper stayed.'])).toEqual([
    ['changed', 'The lamps were lit. [added The keeper stayed.]'],
  ])
})

test('a repeated line is one line of two, not the same one twice', () => {
  expect(told(['Ends.'], ['Ends.', 'Then it rained.', 'Ends.'])).toEqual([
    ['both', 'Ends.'],
    ['recovered', 'Then it rained.'],
    ['recovered', 'Ends.'],
  ])
})

test('a line that only the backup had stays in its place', () => {
  expect(told(['One.', 'Two.', 'Three.'], ['One.', 'Three.'])).toEqual([
    ['both', 'One.'],
    ['inBackup', 'Two.'],
    ['both', 'Three.'],
  ])
})

test('where more lines went than came nobody guesses which stands for which', () => {
  expect(told(['첫 줄', '둘째 줄', '셋째 줄'], ['첫 줄', '셋째 줄입니다'], 'ko')).toEqual([
    ['both', '첫 줄'],
    ['inBackup', '둘째 줄'],
    ['inBackup', '셋째 줄'],
    ['recovered', '셋째 줄입니다'],
  ])
})
