import { endsWord } from './koreanWords'

export interface FindOptions {
  readonly matchCase: boolean
  readonly wholeWord: boolean
}
/** A place in a text, in UTF-16 units. */
export interface Found {
  readonly start: number
  readonly end: number
}

/** A text as it is compared, and for each of its units where it stands in the original; null where that is the same place. */
interface Folded {
  readonly text: string
  readonly places: readonly number[] | null
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const fold = (text: string, matchCase: boolean): string => {
  const composed = text.normalize('NFC')
  return matchCase ? composed : composed.toLowerCase()
}

function folded(text: string, matchCase: boolean): Folded {
  const whole = fold(text, matchCase)
  // Nearly always: composed already, and no letter that grows in lower case.
  if (whole.length === text.length && (matchCase ? whole === text : text.normalize('NFC') === text))
    return { text: whole, places: null }
  let joined = ''
  const places: number[] = []
  for (const { segment, index } of letters.segment(text)) {
    const part = fold(segment, matchCase)
    joined += part
    for (let unit = 0; unit < part.length; unit += 1)
      // Units of a letter that kept its length keep their own places; of one that did not, all stand at its start.
      places.push(part.length === segment.length ? index + unit : index)
  }
  places.push(text.length)
  return { text: joined, places }
}

/** The end of the letter that ends at this place, in the original. */
function originalEnd({ places }: Folded, end: number, text: string): number {
  if (places === null) return end
  const at = places[end] ?? text.length
  // A match never ends in the middle of a letter.
  return at
}

const isWordLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(letter)

const letterBefore = (text: string, at: number): string | undefined => {
  const unit = text.charCodeAt(at - 1)
  return at <= 0 ? undefined : unit >= 0xdc00 && unit <= 0xdfff ? text.slice(at - 2, at) : text[at - 1]
}
const letterAt = (text: string, at: number): string | undefined => {
  const point = text.codePointAt(at)
  return point === undefined ? undefined : String.fromCodePoint(point)
}

function isWholeWord(text: string, start: number, end: number): boolean {
  const startsWord = !isWordLetter(letterAt(text, start)) || !isWordLetter(letterBefore(text, start))
  if (!startsWord) return false
  return (
    !isWordLetter(letterBefore(text, end)) || !isWordLetter(letterAt(text, end)) || endsWord(text, start, end)
  )
}

/**
 * Every place where the words stand, none overlapping. Composed and decomposed Hangul (and accents) are the same; without
 * `matchCase` so are capitals. `wholeWord` knows that Korean words carry particles: 서울 is found in 서울에서, not in 서울역.
 */
export function findText(text: string, wanted: string, options: FindOptions): Found[] {
  const needle = fold(wanted, options.matchCase)
  if (needle === '') return []
  const hay = folded(text, options.matchCase)
  const found: Found[] = []
  for (let at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at)) {
    const end = at + needle.length
    if (options.wholeWord && !isWholeWord(hay.text, at, end)) {
      at += 1
      continue
    }
    found.push({ start: hay.places?.[at] ?? at, end: originalEnd(hay, end, text) })
    at = end
  }
  return found
}
