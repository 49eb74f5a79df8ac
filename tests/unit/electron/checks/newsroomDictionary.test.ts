import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newsroomDictionary } from '../../../../electron/checks/newsroomDictionary'
import { temporaryFolder } from '../temporaryFolder'

test('words are added once, kept in a plain file with its notes, and taken out again', () => {
  const file = join(temporaryFolder(), 'words.txt')
  writeFileSync(file, '\uFEFF# ferries\r\nDalbit\r\n\r\n')
  let told = 0
  const dictionary = newsroomDictionary(file, () => (told += 1))
  const added = dictionary.add('밤배축제'.normalize('NFD'))
  const again = dictionary.add('밤배축제')
  const kept = readFileSync(file, 'utf8')
  dictionary.remove('Dalbit')
  expect([added, again, kept, dictionary.words(), told]).toEqual([
    { ok: true, value: ['Dalbit', '밤배축제'] },
    { ok: true, value: ['Dalbit', '밤배축제'] },
    '# ferries\nDalbit\n밤배축제\n',
    ['밤배축제'],
    2,
  ])
})

test('a dictionary that can’t be written is told, and its words stay', () => {
  const file = join(temporaryFolder(), 'words.txt')
  writeFileSync(file, 'Dalbit\n')
  mkdirSync(`${file}.new`)
  const dictionary = newsroomDictionary(file, () => {})
  expect([dictionary.add('Haewon'), dictionary.words()]).toMatchObject([
    { ok: false, failure: { kind: 'disk/notWritable' } },
    ['Dalbit'],
  ])
})

test('the words of newsroom IT count beside the desk’s own, and can’t be taken out here', () => {
  const folder = temporaryFolder()
  const fromIT = join(folder, 'words.txt')
  writeFileSync(fromIT, '# of the whole newsroom\n나래포스트\nHaewon\n')
  const origin = { source: 'file', place: '/etc/dateline/policy.json' } as const
  const dictionary = newsroomDictionary(join(folder, 'own.txt'), () => {}, { file: fromIT, origin })
  dictionary.add('Dalbit')
  const refused = dictionary.remove('Haewon')

  expect([dictionary.words(), refused, dictionary.remove('Dalbit')]).toEqual([
    ['나래포스트', 'Haewon', 'Dalbit'],
    { ok: false, failure: { kind: 'settings/locked', setting: 'dictionary', ...origin } },
    { ok: true, value: ['나래포스트', 'Haewon'] },
  ])
})
