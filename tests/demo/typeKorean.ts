import type { Page } from '@playwright/test'

const [firstSyllable, lastSyllable] = [0xac00, 0xd7a3]
const leads = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']

/** What an input method shows on the way to a syllable: ㅂ, 바, 밤 for 밤. */
export function stepsTo(syllable: string): string[] {
  const offset = (syllable.codePointAt(0) ?? 0) - firstSyllable
  const tail = offset % 28
  const lead = leads[Math.floor(offset / 588)] ?? ''
  const open = String.fromCodePoint(firstSyllable + offset - tail)
  return tail === 0 ? [lead, open] : [lead, open, syllable]
}

const isSyllable = (letter: string): boolean => {
  const point = letter.codePointAt(0) ?? 0
  return point >= firstSyllable && point <= lastSyllable
}

/** Types where the caret is, each Hangul syllable composed as an input method does; an empty line begins a paragraph. */
export async function typeKorean(window: Page, text: string): Promise<void> {
  const session = await window.context().newCDPSession(window)
  for (const letter of text) {
    if (letter === '\n') await window.keyboard.press('Enter')
    else if (!isSyllable(letter)) await window.keyboard.type(letter)
    else {
      for (const step of stepsTo(letter))
        await session.send('Input.imeSetComposition', { text: step, selectionStart: 1, selectionEnd: 1 })
      await session.send('Input.insertText', { text: letter })
    }
  }
  await session.detach()
}
