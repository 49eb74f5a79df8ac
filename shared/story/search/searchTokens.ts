/** Text made equal for finding: NFC and NFD, upper and lower case, and any run of spaces. */
export const searchText = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Scripts written without spaces between words, or with endings grown onto them: found inside words. */
const joined = '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const run = new RegExp(`[${joined}]+|(?:(?![${joined}])[\\p{L}\\p{N}\\p{M}\\p{Co}])+`, 'gu')
const isJoined = new RegExp(`^[${joined}]`, 'u')

export interface Run {
  /** Lower case, NFC; Latin letters without their accents. */
  readonly text: string
  /** Of Hangul or Han: found anywhere; else a word, found by its beginning. */
  readonly joined: boolean
  /** Place in the text it was found in, in UTF-16 units. */
  readonly at: number
}

/** The runs of letters and digits in a text that is NFC already. */
export function runsOf(text: string): Run[] {
  return [...text.matchAll(run)].map(({ 0: found, index }) => {
    const isOfJoined = isJoined.test(found)
    return { text: isOfJoined ? found : plain(found), joined: isOfJoined, at: index }
  })
}

/** Without accents and case, as the index has it. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * What the index is fed with: Latin words as they are, Hangul and Han as pairs of syllables and the last one alone, so
 * that every syllable begins one token: `밤배가` is `밤배 배가 가`.
 */
export function indexTokens(text: string): string {
  return runsOf(text.normalize('NFC'))
    .flatMap((each) => (each.joined ? pairs(each.text) : [each.text]))
    .join(' ')
}

export function pairs(text: string): string[] {
  const letters = [...text]
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''))
}
