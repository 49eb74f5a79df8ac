import { execFileSync } from 'node:child_process'
import { expect, test } from '../desk'
import { ibusIsInstalled, pressKeys, startIbus, type Ibus } from '../hangul/ibus'
import { bodyScripts, lineScripts } from '../hangul/scripts'

const names = [
  'a word at an empty start',
  'a final that moves on to the next syllable',
  'a double final that is split by a vowel',
  'a compound vowel',
  'before a digit',
  'before a percent sign',
  'between digits',
  'Backspace takes two jamo, then another vowel',
  'Backspace takes a whole written syllable',
  'Enter ends the syllable and begins a paragraph',
]
const scripts = [...lineScripts, ...bodyScripts].filter(({ name }) => names.includes(name))

test.describe('a real input method', () => {
  // The input method is a process of its own: on a busy machine it hands a key on after the arrow key that was pressed later.
  test.describe.configure({ retries: 2 })
  test.skip(!ibusIsInstalled(), 'Needs Debian’s ibus, ibus-hangul, ibus-gtk3, xdotool and dbus.')
  let ibus: Ibus
  test.beforeEach(async () => void (ibus = await startIbus()))
  test.afterEach(() => ibus.stop())

  test('Hangul through ibus-hangul ends in the body as in a plain text field', async ({ openDesk }) => {
    test.slow()
    const { app, desk, window, close } = await openDesk({ env: ibus.env })
    const { body } = await desk.newStory()
    const windowId = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.getNativeWindowHandle().readUInt32LE(0),
    )
    execFileSync('/usr/bin/xdotool', ['windowfocus', '--sync', String(windowId)])

    const field = await window.evaluateHandle(() => {
      const plain = document.createElement('textarea')
      plain.style.cssText = 'position: fixed; inset: 0 0 auto; z-index: 9'
      document.body.append(plain)
      return plain
    })
    const expected: string[][] = []
    for (const script of scripts) {
      await field.evaluate((plain) => {
        plain.value = ''
        plain.focus()
      })
      await pressKeys(window, script)
      expected.push([script.name, await field.evaluate((plain) => plain.value)])
    }
    await field.evaluate((plain) => plain.remove())

    const written: string[][] = []
    for (const script of scripts) {
      await body.focus()
      await window.keyboard.press('ControlOrMeta+a')
      await window.keyboard.press('Backspace')
      await pressKeys(window, script)
      written.push([script.name, (await body.locator(':scope > *').allTextContents()).join('\n')])
    }
    expect(written).toEqual(expected)
    expect(Object.fromEntries(expected)).toMatchObject({ 'a word at an empty start': '항구' })
    expect(scripts).toHaveLength(names.length)
    await desk.whenSaved()
    await close()
  })
})
