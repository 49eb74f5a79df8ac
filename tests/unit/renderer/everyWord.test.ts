import { expect, test } from 'vitest'
import { commands } from '../../../shared/commands/commands'
import { nativeWords } from '../../../electron/app/nativeWords'

/** All files of words there are, found by their names: `en.ts` and `ko.ts`, or `<room>.en.ts` and `<room>.ko.ts`. */
const files = import.meta.glob<Record<string, unknown>>(
  ['../../../renderer/**/{en,*.en,ko,*.ko}.ts', '../../../shared/**/{*.en,*.ko}.ts'],
  { eager: true },
)
const counterpart = (file: string): string => file.replace(/\ben\.ts$/u, 'ko.ts')
const english = Object.keys(files).filter((file) => /\ben\.ts$/u.test(file))

/** Each string that somebody may read, by its path; what a function answers is asked for with arguments that fit any. */
function* wordsIn(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'function') yield* wordsOf(value as (...given: unknown[]) => unknown, path)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* wordsIn(inner, `${path}.${key}`)
}
function* wordsOf(write: (...given: unknown[]) => unknown, path: string): Generator<[string, string]> {
  // Functions that need more than these are looked at by what they are called for.
  for (const given of [
    [3, 3, 3, 3],
    ['x', 'x', 'x', 'x'],
  ])
    try {
      const answer = write(...given)
      yield* wordsIn(answer, path)
      return
    } catch {
      continue
    }
}
const paths = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
        paths(inner, `${path}.${key}`),
      )
    : [path]

const sayHangul = (text: string): boolean => /[가-힣]/u.test(text)
/** Names, marks and abbreviations that are the same in both languages. */
const isTheSame = (text: string): boolean =>
  !/[a-z]{4}/u.test(
    text.replace(
      /\b(?:English|Markdown|Dateline|WordPress|Ghost|ninjs|https?|example|newsroom|name|agency)\b/giu,
      '',
    ),
  )

test('each file of English words has its Korean one', () => {
  expect(english.length).toBeGreaterThan(10)
  expect(english.filter((file) => !(counterpart(file) in files))).toEqual([])
})

test.each(english)('%s says all of it in Korean too', (file) => {
  const korean = files[counterpart(file)] ?? {}
  expect(paths(Object.values(korean)).sort()).toEqual(paths(Object.values(files[file] ?? {})).sort())
  const inEnglish = [...wordsIn(Object.values(files[file] ?? {}), '')]
  expect(inEnglish.filter(([, text]) => sayHangul(text) && !/한국어/u.test(text))).toEqual([])
  const left = [...wordsIn(Object.values(korean), '')].filter(
    ([, text]) => !sayHangul(text) && !isTheSame(text),
  )
  expect(left).toEqual([])
})

test('commands, menus and the system’s dialogs speak both languages', () => {
  const left = [
    ...Object.entries(commands).map(([id, { words }]) => [id, words.ko] as const),
    ...wordsIn(nativeWords.ko, 'native'),
  ].filter(([, text]) => !sayHangul(text) && !isTheSame(text))
  expect(left).toEqual([])
})
