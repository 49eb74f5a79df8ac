// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { describeBlock, seenText } from './describeBlocks'
import { clipboard, emptyPage, pasteInto, projected } from './pasteInto'

const folder = resolve(import.meta.dirname, '../../../fixtures/paste')
const names = readdirSync(folder).filter((name) => /\.(?:html|text)$/.test(name))

/** Beside each fixture: the words nobody is to see again, one a line after `unseen: `, then the blocks. */
function listed(name: string): { unseen: string[]; blocks: string[] } {
  const lines = readFileSync(join(folder, name.replace(/\.\w+$/, '.expected')), 'utf8')
    .trimEnd()
    .split('\n')
  const unseen = lines
    .filter((line) => line.startsWith('unseen: '))
    .map((line) => line.slice('unseen: '.length))
  return { unseen, blocks: lines.filter((line) => !line.startsWith('unseen: ')) }
}

/** No blanks and no bullets: how they are set is the structure's affair. */
const letters = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0\u200b\ufeff]+/g, '')

/** The letters of a page by the plainest reading there is, on purpose not the one under test. */
function lettersOf(name: string, content: string): string {
  if (name.endsWith('.text')) return letters(content)
  const inside = content
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<head[\s>][\s\S]*?<\/head>/gi, '')
    .replace(/<(style|script|xml|template)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<img class="emoji" alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[a-z/!][^>]*>/gi, '')
  const field = document.createElement('textarea')
  field.innerHTML = inside
  return letters(field.value)
}

/** Takes out what is listed as unseen; `coat[o]gloves` takes the o between these words. */
function without(text: string, unseen: readonly string[]): string {
  return unseen.reduce((left, words) => {
    const [, before = '', gone = words, after = ''] = /^(.+)\[(.+)\](.+)$/.exec(words) ?? []
    const at = left.indexOf(letters(before + gone + after))
    if (at < 0) throw new Error(`“${words}” is not on the page`)
    const from = at + letters(before).length
    return left.slice(0, from) + left.slice(from + letters(gone).length)
  }, text)
}

test('there are fixtures of every program', () => {
  const of = (start: string) => names.filter((name) => name.startsWith(start)).length
  expect({
    enough: names.length >= 40,
    word: of('word') >= 5,
    googleDocs: of('gdocs') >= 5,
    hancomAndNaver: of('hancom') + of('naver') >= 8,
    web: of('web') >= 5,
    spreadsheets: of('sheet') >= 5,
    plain: of('plain') >= 3,
    odd: of('odd') >= 5,
  }).toEqual({
    enough: true,
    word: true,
    googleDocs: true,
    hancomAndNaver: true,
    web: true,
    spreadsheets: true,
    plain: true,
    odd: true,
  })
})

for (const name of names)
  test(`${name} is pasted with its structure and every word that was seen`, () => {
    const content = readFileSync(join(folder, name), 'utf8')
    const editor = emptyPage()
    pasteInto(editor, clipboard({ [name.endsWith('.text') ? 'text/plain' : 'text/html']: content }))
    const blocks = projected(editor)
    const described = blocks.map((block) => describeBlock(block).trimEnd())
    const { unseen, blocks: wanted } = listed(name)

    expect(described).toEqual(wanted)
    expect(letters(seenText(blocks))).toBe(without(lettersOf(name, content), unseen))
    const json = JSON.stringify(editor.getEditorState())
    expect(json).not.toMatch(
      /mso|class=|font-|rgb\(|docs-internal|javascript:|blob:|file:|data:image|"style":"[^"]/i,
    )
  })
