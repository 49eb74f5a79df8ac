interface TextMeasure {
  readonly words: number
  readonly charactersWithSpaces: number
  readonly characters: number
}

export interface Measure extends TextMeasure {
  /** What is measured is selected, not the whole body. */
  readonly isSelection: boolean
  /** Letters of headline and dek, with spaces. */
  readonly headline: number
  readonly dek: number
}

const letters = (text: string): string[] => [...text.normalize('NFC').replace(/[\r\n]+/g, '')]

export const lettersIn = (text: string): number => letters(text).length

/** How long a text is: words as a writer counts them, and letters (a Hangul syllable or an emoji is one). */
export function measureText(text: string): TextMeasure {
  const all = letters(text)
  return {
    words: text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0,
    charactersWithSpaces: all.length,
    characters: all.filter((letter) => !/\s/u.test(letter)).length,
  }
}
