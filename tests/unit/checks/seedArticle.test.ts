import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkArticle } from '../../../shared/checks/checkArticle'
import { compileRule } from '../../../shared/checks/houseStyle/compileRules'
import { houseStyleFileSchema } from '../../../shared/checks/houseStyle/houseRules'
import { readHouseRules } from '../../../shared/checks/houseStyle/readHouseRules'
import { namesRegisterSchema } from '../../../shared/checks/names/namesRegister'
import { readImportedPage } from '../../../shared/story/readImportedPage'

const root = resolve(import.meta.dirname, '../../..')
const readJson = (file: string): unknown => JSON.parse(readFileSync(resolve(root, file), 'utf8'))

/** One real page, kept beside the project; elsewhere there is nothing to read. */
const page = resolve(root, '../shared/seed/korea-portal-article.txt')

test.skipIf(!existsSync(page))('the page that the newsroom gave is checked from headline to credit', () => {
  const read = readImportedPage(readFileSync(page, 'utf8'))
  if (!read.ok) throw new Error(read.reason)
  const { headline, caption, credit, paragraphs } = read.page
  const text = (words: string) => [{ kind: 'text' as const, text: words, marks: [] }]
  const found = checkArticle(
    {
      headline,
      dek: '',
      datelinePlace: '',
      body: [
        { kind: 'photo', photoId: '', alt: '', caption: text(caption), credit },
        ...paragraphs.map((words) => ({ kind: 'paragraph' as const, children: text(words) })),
      ],
    },
    {
      edition: 'en',
      longestSentence: 40,
      names: namesRegisterSchema.parse(readJson('resources/style/names.json')).names,
    },
    readHouseRules(
      'en.json',
      houseStyleFileSchema.parse(readJson('resources/style/en.json')).rules,
    ).rules.map(compileRule),
  )
  const counts: Record<string, number> = {}
  for (const { rule } of found) counts[rule] = (counts[rule] ?? 0) + 1
  // Typewriter apostrophes, and two sentences of 43 words; its dates and numerals are in house form already.
  expect(counts).toEqual({ straightQuotes: 7, longSentence: 2 })
  expect(found.filter(({ rule }) => rule === 'longSentence').map(({ args }) => args['length'])).toEqual([
    43, 43,
  ])
})
