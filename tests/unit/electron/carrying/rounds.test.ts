import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode } from 'lexical'
import type * as Y from 'yjs'
import { expect, test } from 'vitest'
import { withHeadlessEditor } from '../../../../shared/document/binding/headlessEditor'
import { articleText } from '../../../../shared/document/articleDocument'
import { readStoryFields, storyTags } from '../../../../shared/document/storyDocument'
import { temporaryFolder } from '../temporaryFolder'
import { carryingDesk } from './carryingDesk'

const rounds = Number(process.env.DATELINE_ROUNDS ?? 12)

/** Numbers that look random and are the same each time (mulberry32). */
function dice(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** Types a word at a random place: in the headline, at the end of a paragraph, or in a new paragraph anywhere. */
function typeSomewhere(doc: Y.Doc, word: string, roll: (below: number) => number): void {
  if (roll(3) === 0) {
    const headline = articleText(doc, 'headline')
    headline.insert(headline.length, word)
    return
  }
  const isNew = roll(3) === 0
  const at = roll(1000)
  withHeadlessEditor(doc, (editor) =>
    editor.update(
      () => {
        const lines = $getRoot().getChildren().filter($isElementNode)
        const line = lines[at % lines.length]
        const text = line?.getLastDescendant()
        if (isNew || line === undefined) {
          const paragraph = $createParagraphNode().append($createTextNode(word))
          if (line === undefined) $getRoot().append(paragraph)
          else line.insertAfter(paragraph)
        } else if (text && 'setTextContent' in text) line.append($createTextNode(word))
        else line.append($createTextNode(word))
      },
      { discrete: true },
    ),
  )
}

test(`${rounds} rounds of two desktops writing apart and handing over through a folder end in the same story, every word once`, async () => {
  const folder = temporaryFolder()
  const seed = Number(process.env.DATELINE_SEED ?? 20261123)
  const roll = dice(seed)
  const seoul = carryingDesk('Sora Bae')
  const busan = carryingDesk('Dan Roe')
  const desks = [
    { desk: seoul, handOff: seoul.handOff(folder) },
    { desk: busan, handOff: busan.handOff(folder) },
  ] as const
  const storyId = seoul.stories.create()
  await desks[0].handOff.exchange()
  await desks[1].handOff.exchange()
  const written: Record<'en' | 'ko', string[]> = { en: [], ko: [] }
  const kept = new Map<string, Buffer[]>()
  let tags = 0

  /** What a network share does: a file comes as its first part only, comes again as it was earlier, or under another name. */
  function disturb(): void {
    const names = readdirSync(folder).filter((name) => name.endsWith('.dateline') && !name.includes('copy'))
    for (const name of names) {
      const bytes = readFileSync(join(folder, name))
      const earlier = kept.get(name) ?? []
      kept.set(name, [...earlier.slice(-4), bytes])
      const choice = roll(4)
      if (choice === 0) writeFileSync(join(folder, name), bytes.subarray(0, roll(bytes.length)))
      else if (choice === 1 && earlier.length > 0)
        writeFileSync(
          join(folder, name.replace('.dateline', ' (copy).dateline')),
          earlier[roll(earlier.length)] ?? bytes,
        )
      else if (choice === 2)
        writeFileSync(
          join(folder, name.replace('.dateline', ' (half copy).dateline')),
          bytes.subarray(0, roll(bytes.length)),
        )
    }
  }

  for (let round = 0; round < rounds; round += 1) {
    for (const { desk } of desks) {
      for (let count = roll(4); count > 0; count -= 1) {
        const edition = roll(2) === 0 ? 'en' : 'ko'
        const number = written[edition].length
        const word = edition === 'en' ? `[word ${number}]` : `[낱말 ${number}]`
        written[edition].push(word)
        desk.write(storyId, edition, (doc) => typeSomewhere(doc, word, roll))
      }
      if (roll(5) === 0) desk.write(storyId, 'story', (doc) => storyTags(doc).push([`tag ${(tags += 1)}`]))
    }
    for (let count = roll(4); count > 0; count -= 1) {
      await desks[roll(2) === 0 ? 0 : 1].handOff.exchange()
      if (roll(2) === 0) disturb()
    }
  }
  // The share is whole again: each writes what the other hasn't got, until nothing is new.
  for (const { desk } of desks) desk.database.exec("delete from carried where file like 'own %'")
  for (let turn = 0; turn < 2; turn += 1) for (const { handOff } of desks) await handOff.exchange()

  const counts = (text: string, words: readonly string[]) =>
    words.filter((word) => text.split(word).length !== 2)
  expect({
    seed,
    en: counts(seoul.text(storyId), written.en),
    ko: counts(seoul.text(storyId, 'ko'), written.ko),
    tags: readStoryFields(seoul.doc(storyId, 'story')).tags.length,
    equal: (['en', 'ko'] as const).map(
      (edition) => seoul.text(storyId, edition) === busan.text(storyId, edition),
    ),
    fields: readStoryFields(busan.doc(storyId, 'story')),
    stories: [seoul.rows('stories'), busan.rows('stories')],
    troubles: [seoul.troubles, busan.troubles],
  }).toEqual({
    seed,
    en: [],
    ko: [],
    tags,
    equal: [true, true],
    fields: readStoryFields(seoul.doc(storyId, 'story')),
    stories: [1, 1],
    troubles: [[], []],
  })
}, 3_600_000)
