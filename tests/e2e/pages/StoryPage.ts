import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { Figure } from './Figure'
import { afterPaint } from './afterPaint'

/** The article in the middle: its edition switch, its fields, its body, its figures, its drawn footer. */
export class StoryPage {
  readonly body: Locator
  readonly footer: Locator
  readonly bylineLine: Locator

  constructor(readonly window: Page) {
    this.body = window.getByRole('textbox', { name: /^(Body|본문)$/ })
    this.footer = window.getByLabel(/^(Copyright line|저작권 표시)$/)
    this.bylineLine = window.locator('.article-byline')
  }

  field(name: 'Headline' | 'Dek' | 'Dateline place'): Locator {
    const korean = { Headline: '제목', Dek: '부제', 'Dateline place': '발신지' }[name]
    return this.window.getByRole('main').getByRole('textbox', { name: new RegExp(`^(${name}|${korean})$`) })
  }

  async chooseEdition(edition: 'English' | 'Korean'): Promise<void> {
    const korean = { English: '영어', Korean: '한국어' }[edition]
    // The interface language offers the same words; this switch stands over the article.
    await this.window
      .getByRole('main')
      .getByRole('radio', { name: new RegExp(`^(${edition}|${korean})`) })
      .click()
    await expect(this.window.locator(`[data-edition="${edition === 'English' ? 'en' : 'ko'}"]`)).toBeVisible()
  }

  async setHeadline(text: string): Promise<void> {
    await this.field('Headline').fill(text)
  }
  async setDek(text: string): Promise<void> {
    await this.field('Dek').fill(text)
  }

  /** Types at the end of the body, as keys; an empty line begins a new paragraph. */
  async write(text: string): Promise<void> {
    await this.goToEnd()
    await this.type(text)
  }
  /** Types where the caret is. */
  async type(text: string): Promise<void> {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) await this.window.keyboard.press('Enter')
      await this.window.keyboard.type(line)
    }
  }
  async goToEnd(): Promise<void> {
    await this.body.focus()
    await this.window.keyboard.press('ControlOrMeta+End')
  }
  async press(keys: string): Promise<void> {
    await this.window.keyboard.press(keys)
  }
  async useTool(name: string): Promise<void> {
    await this.window.getByRole('toolbar').getByRole('button', { name, exact: true }).click()
  }

  /** Selects words that stand in one piece in the body, as dragging over them does. */
  async select(words: string): Promise<void> {
    await this.body.focus()
    await this.body.evaluate((body, wanted) => {
      const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const at = text.textContent?.indexOf(wanted) ?? -1
        if (at >= 0) return document.getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length)
      }
      throw new Error(`The body doesn't say “${wanted}”.`)
    }, words)
    await afterPaint(this.window)
  }

  figure(number = 1): Figure {
    return new Figure(this.window, this.body.locator('figure').nth(number - 1))
  }
  paragraphs(): Promise<string[]> {
    return this.body.locator(':scope > p').allTextContents()
  }

  /** The editor's own state of the body, to the byte. */
  async editorJson(): Promise<string> {
    await afterPaint(this.window)
    return this.body.evaluate((root) => {
      const { __lexicalEditor: editor } = root as HTMLElement & {
        __lexicalEditor: { getEditorState(): { toJSON(): unknown } }
      }
      return JSON.stringify(editor.getEditorState().toJSON())
    })
  }
}
