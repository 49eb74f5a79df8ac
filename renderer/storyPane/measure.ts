/** The length of the article on the screen. */
export interface Measure {
  readonly words: number
  readonly charactersWithSpaces: number
  readonly characters: number
}
