import type { Page } from '@playwright/test'
import { hangulKeyboard, jamoOf } from './hangulKeyboard'
import { textOfRun, type Script, type Step } from './script'

/** What only the product's own lines know; a plain text field leaves them out. */
export interface Surroundings {
  save(): Promise<void>
  colleagueWrites(where: 'sameLine' | 'below'): Promise<void>
  markSpelling(): Promise<void>
  give(runs: Extract<Step, { kind: 'given' }>['runs']): Promise<void>
}

const nothing = (): Promise<void> => Promise.resolve()
/** Nobody saves, nobody else writes. */
export const undisturbed: Surroundings = {
  save: nothing,
  colleagueWrites: nothing,
  markSpelling: nothing,
  give: nothing,
}

/** Plays scripts with Chromium's own input-method commands, wherever the caret is. */
export async function inputMethod(window: Page) {
  const session = await window.context().newCDPSession(window)
  const show = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  const write = (text: string) => session.send('Input.insertText', { text })
  /** The key as pages see it while it belongs to the input method. */
  const heldKey = (code: string, keyCode: number) =>
    session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      code,
      key: keyCode === 229 ? 'Process' : code,
      windowsVirtualKeyCode: keyCode,
    })

  async function play({ steps }: Script, around: Surroundings): Promise<void> {
    const keyboard = hangulKeyboard()
    const finish = async (): Promise<void> => {
      const open = keyboard.finish()
      if (open !== '') await write(open)
    }
    const step = async (step: Step): Promise<void> => {
      switch (step.kind) {
        case 'hangul':
          // In order, without waiting for each: hands don't either.
          await Promise.all(
            jamoOf(step.text).flatMap((jamo) => {
              const { committed, preedit } = keyboard.type(jamo)
              return [heldKey('KeyA', 229), ...(committed === '' ? [] : [write(committed)]), show(preedit)]
            }),
          )
          return
        case 'press':
          for (let count = 0; count < step.times; count += 1) {
            const taken = step.key === 'Backspace' ? keyboard.backspace() : null
            if (taken !== null) {
              await heldKey('Backspace', 229)
              await show(taken.preedit)
            } else {
              await finish()
              await window.keyboard.press(step.key)
            }
          }
          return
        case 'type':
          await finish()
          return window.keyboard.type(step.text)
        case 'enterOfInputMethod':
          await heldKey('Enter', step.keyCode)
          await finish()
          return
        case 'drop':
          keyboard.finish()
          await show('')
          return
        case 'given':
          return around.give(step.runs)
        case 'save':
          return around.save()
        case 'colleague':
          return around.colleagueWrites(step.where)
        case 'spellingMarks':
          return around.markSpelling()
      }
    }
    for (const one of steps) await step(one)
    await finish()
  }
  return { play }
}

/** What a plain text field of the same window makes of each script. */
export async function playInPlainField(
  window: Page,
  scripts: readonly Script[],
): Promise<ReadonlyMap<Script, string>> {
  const { play } = await inputMethod(window)
  const field = await window.evaluateHandle(() => {
    const plain = document.createElement('textarea')
    plain.style.cssText = 'position: fixed; inset: 0 0 auto; z-index: 9'
    document.body.append(plain)
    return plain
  })
  const results = new Map<Script, string>()
  for (const script of scripts) {
    await field.evaluate((plain) => {
      plain.value = ''
      plain.focus()
    })
    await play(script, {
      ...undisturbed,
      give: (runs) => window.keyboard.insertText(runs.map(textOfRun).join('')),
    })
    results.set(script, await field.evaluate((plain) => plain.value))
  }
  await field.evaluate((plain) => plain.remove())
  return results
}
