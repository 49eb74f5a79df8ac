import { runsOf } from './searchTokens'

/** Longer beginnings are few enough in any index to be looked for as they are. */
const longestStart = 3

/** All beginnings of up to three letters of a text's Latin words, and every syllable of Hangul or Han; each once. */
export function wordStarts(text: string): string[] {
  const starts = new Set<string>()
  for (const { text: run, joined } of runsOf(text.normalize('NFC'))) {
    const letters = [...run]
    if (joined) for (const letter of letters) starts.add(letter)
    else
      for (let length = 1; length <= Math.min(longestStart, letters.length); length++)
        starts.add(letters.slice(0, length).join(''))
  }
  return [...starts]
}

/** Whether {@link wordStarts} has such a beginning. */
export const isWordStart = (text: string, joined: boolean): boolean =>
  [...text].length <= (joined ? 1 : longestStart)
