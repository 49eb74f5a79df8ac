export interface Measure {
  readonly words: number
  readonly charactersWithSpaces: number
  readonly characters: number
}

/** How long a text is: words as a writer counts them, and letters (a Hangul syllable or an emoji is one). */
export function measureText(text: string): Measure {
  const lines = text.normalize('NFC').replace(/[\r\n]+/g, '')
  const letters = [...lines]
  return {
    words: text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0,
    charactersWithSpaces: letters.length,
    characters: letters.filter((letter) => !/\s/u.test(letter)).length,
  }
}
