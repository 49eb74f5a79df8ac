import { $createLinkNode } from '@lexical/link'
import { $createTextNode, $getRoot, $isElementNode, $nodesOfType, type ElementNode } from 'lexical'
import { expect, type Locator } from '@playwright/test'
import { articleText } from '../../../shared/document/articleDocument'
import { withHeadlessEditor } from '../../../shared/document/binding/headlessEditor'
import { CaptionNode } from '../../../shared/document/figure/captionNode'
import { CreditNode } from '../../../shared/document/figure/creditNode'
import { projectArticleBody } from '../../../shared/document/projection/projectArticleBody'
import type * as Y from 'yjs'
import type { OpenDesk } from '../desk'
import { afterPaint } from '../pages/afterPaint'
import type { Colleague } from './colleague'
import type { Surroundings } from './inputMethod'
import { textOfRun, type Run, type Script } from './script'

export type Place = 'body' | 'caption' | 'credit' | 'headline' | 'dek' | 'tag'

const fromColleague = '멀리서 '
const below = '아래 문단'

/** What the line must read when a colleague has written as well. */
export const withColleague = ({ steps }: Script, place: Place, written: string): string => {
  // A tag is nobody else's until it is taken.
  if (place === 'tag') return written
  const wrote = (where: 'sameLine' | 'below') =>
    steps.filter((step) => step.kind === 'colleague' && step.where === where).length
  return fromColleague.repeat(wrote('sameLine')) + written + `\n${below}`.repeat(wrote('below'))
}

const editBody = (doc: Y.Doc, change: () => void): void =>
  withHeadlessEditor(doc, (editor) => editor.update(change, { discrete: true }))

function $lineOf(place: Place): ElementNode {
  const [line] =
    place === 'caption' ? $nodesOfType(CaptionNode) : place === 'credit' ? $nodesOfType(CreditNode) : []
  const first = line ?? $getRoot().getFirstChild()
  if (!$isElementNode(first)) throw new Error('There is no such line.')
  return first
}

const $node = (run: Run) =>
  typeof run === 'string'
    ? $createTextNode(run)
    : 'bold' in run
      ? $createTextNode(run.bold).toggleFormat('bold')
      : $createLinkNode('https://example.org/').append($createTextNode(run.link))

/** One line of the open article, with a colleague in the same document. */
export function articleLine({ desk, window }: OpenDesk, colleague: Colleague, place: Place) {
  const { story } = desk
  const line: Locator =
    place === 'body'
      ? story.body
      : place === 'tag'
        ? desk.details.newTag
        : place === 'headline' || place === 'dek'
          ? story.field(place === 'headline' ? 'Headline' : 'Dek')
          : story.figure()[place]

  const around: Surroundings = {
    async save() {
      await desk.whenSaved()
      // What is kept now is what a crash would leave: without what the editor holds the composition with.
      await colleague.write(() => undefined)
      expect(JSON.stringify(projectArticleBody(colleague.doc))).not.toContain('\u200b')
    },
    colleagueWrites: (where) =>
      colleague.write((doc) => {
        if (place === 'tag') return
        if (place === 'headline' || place === 'dek') articleText(doc, place).insert(0, fromColleague)
        else
          editBody(doc, () => {
            if (where === 'sameLine') $lineOf(place).selectStart().insertText(fromColleague)
            else $getRoot().selectEnd().insertParagraph()?.append($createTextNode(below))
          })
      }),
    async give(runs) {
      await desk.whenSaved()
      await colleague.write((doc) => editBody(doc, () => void $lineOf(place).append(...runs.map($node))))
      // Nobody goes to a place in words that they don't see yet.
      await expect(line).toContainText(runs.map(textOfRun).join(''))
      await afterPaint(window)
    },
    async markSpelling() {
      await line.evaluate((element) => {
        const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let text = words.nextNode(); text !== null; text = words.nextNode()) {
          const range = new Range()
          range.selectNodeContents(text)
          CSS.highlights.set('spelling-test', new Highlight(range))
        }
      })
      await afterPaint(window)
      await window.evaluate(() => CSS.highlights.delete('spelling-test'))
      await afterPaint(window)
    },
  }
  return {
    around,
    async clear(): Promise<void> {
      if (place === 'caption' || place === 'credit') {
        await line.click()
        // At the start of an empty line Backspace would reach for the picture.
        if ((await line.textContent()) === '') return
        await window.keyboard.press('End')
        await window.keyboard.press('Shift+Home')
      } else {
        await line.focus()
        await window.keyboard.press('ControlOrMeta+a')
      }
      await window.keyboard.press('Backspace')
    },
    async read(): Promise<string> {
      await afterPaint(window)
      if (place === 'headline' || place === 'dek' || place === 'tag') return line.inputValue()
      if (place !== 'body') return (await line.textContent()) ?? ''
      return (await line.locator(':scope > *').allTextContents()).join('\n')
    },
  }
}
