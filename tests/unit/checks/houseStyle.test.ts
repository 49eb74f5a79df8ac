import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { compileRule } from '../../../shared/checks/houseStyle/compileRules'
import { houseFindings } from '../../../shared/checks/houseStyle/houseFindings'
import { houseStyleFileSchema } from '../../../shared/checks/houseStyle/houseRules'
import { readHouseRules } from '../../../shared/checks/houseStyle/readHouseRules'
import { namesRegisterSchema } from '../../../shared/checks/names/namesRegister'

const message = { en: 'One word', ko: '한 단어' }
const website = {
  id: 'website',
  pattern: '\\bweb[ -]site(s)?\\b',
  message,
  suggestions: ['website$1'],
  severity: 'shouldFix',
}

const foundBy = (rules: readonly unknown[], text: string) =>
  houseFindings(
    { id: 'p', kind: 'paragraph', text },
    readHouseRules('en.json', rules).rules.map(compileRule),
  ).map(({ rule, found, suggestions, severity }) => [rule, found, suggestions, severity])

test('the newsroom’s own rule finds its pattern, with the suggestion filled in', () => {
  expect(foundBy([website], 'Two web sites and a Web-site.')).toEqual([
    ['house/website', 'web sites', ['websites'], 'shouldFix'],
    ['house/website', 'Web-site', ['website'], 'shouldFix'],
  ])
})

test('a rule that minds capitals lets others be', () => {
  expect(foundBy([{ ...website, matchCase: true }], 'A Web-site and one website.')).toEqual([])
})

test('a bad rule is named and skipped, and the others apply', () => {
  const rules = [
    { ...website, id: 'open-bracket', pattern: '(' },
    { ...website, id: 'nothing', pattern: 'x*' },
    { ...website, severity: 'loud' },
    'not a rule',
    website,
    { ...website, pattern: 'again' },
  ]
  const { rules: usable, skipped } = readHouseRules('en.json', rules)
  expect(usable.map(({ id, pattern }) => [id, pattern])).toEqual([['website', website.pattern]])
  expect(skipped.map(({ file, rule, reason }) => [file, rule, reason])).toEqual([
    ['en.json', 'open-bracket', 'pattern'],
    ['en.json', 'nothing', 'matchesNothing'],
    ['en.json', 'website', 'shape'],
    ['en.json', 'no. 4', 'shape'],
    ['en.json', 'website', 'twice'],
  ])
})

test('the house style that ships has no rule to skip, and its names are in both languages', () => {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../resources/style', file), 'utf8'))
  const skipped = ['en.json', 'ko.json'].flatMap(
    (file) => readHouseRules(file, houseStyleFileSchema.parse(read(file)).rules).skipped,
  )
  const { names } = namesRegisterSchema.parse(read('names.json'))
  expect([skipped, names.filter(({ ko }) => !/^[가-힣 ]+$/u.test(ko))]).toEqual([[], []])
})
