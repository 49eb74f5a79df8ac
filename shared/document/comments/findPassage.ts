import search from 'approx-string-match'
import { diffChars } from 'diff'
import type { Anchor } from './comment'
import type { PassagePlace } from './anchorPlaces'

/** What is known of a passage whose letters were replaced. */
export type KnownPassage = Pick<Anchor, 'words' | 'before' | 'after'>

export interface PassageMatch extends PassagePlace {
  /** Letters by which it differs. */
  readonly errors: number
}

/** Not in any text: no match runs over what may not be in one. */
const wall = '\u0000'

/**
 * Where the words stand among the letters that may be theirs (`allowed`, 1 for each such letter), or words much like them. Of
 * several equal ones, the one that stands in the same surroundings.
 */
export function findAmong(text: string, allowed: Uint8Array, known: KnownPassage): PassageMatch | null {
  const { letters, places } = gather(text, allowed)
  const matches = closest(letters, known.words)
  const at = (match: PassageMatch): PassagePlace => ({
    start: places[match.start] ?? 0,
    end: (places[match.end - 1] ?? 0) + 1,
  })
  const best = matches
    .map((match) => ({ ...at(match), errors: match.errors }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .sort(
      (one, other) =>
        one.errors - other.errors ||
        likeSurroundings(text, other, known) - likeSurroundings(text, one, known),
    )
  return best[0] ?? null
}

/** Only what may be matched, with a wall in each gap: long articles have little that is new. */
function gather(text: string, allowed: Uint8Array): { letters: string; places: number[] } {
  const pieces: string[] = []
  const places: number[] = []
  let open = false
  for (let at = 0; at < text.length; at += 1) {
    // A line feed goes with the letters beside it: a passage may run over lines.
    const may = allowed[at] === 1 || (text[at] === '\n' && (allowed[at - 1] === 1 || allowed[at + 1] === 1))
    if (may) {
      pieces.push(text[at] ?? '')
      places.push(at)
    } else if (open) {
      pieces.push(wall)
      places.push(at)
    }
    open = may
  }
  return { letters: pieces.join(''), places }
}

/** Short words must be nearly the same; of long ones a good part may have been rewritten. */
const mayDiffer = ({ length }: string): number => Math.floor(length * (length < 20 ? 0.25 : 0.4))

function closest(letters: string, words: string): PassageMatch[] {
  const exact: PassageMatch[] = []
  for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 })
  if (exact.length > 0 || letters.replaceAll(wall, '').trim() === '') return exact
  return search(letters, words, mayDiffer(words)).flatMap((match) => tighten(letters, words, match) ?? [])
}

/** A rough match takes in letters at its edges that are nobody's, and may run over a wall. */
const tighten = (letters: string, words: string, rough: PassageMatch): PassageMatch | null => {
  const own = ownStretch(letters, rough, words)
  return own !== null && own.errors <= mayDiffer(words) ? own : null
}

/**
 * What of a stretch is the words': from their first letter in it to their last, without a wall between. Null where it shares
 * none. `errors` counts letters of theirs that are missing.
 */
export function ownStretch(text: string, { start, end }: PassagePlace, words: string): PassageMatch | null {
  const stretches: PassageMatch[] = []
  let [from, to, shared] = [-1, -1, 0]
  const close = (): void => {
    if (from >= 0) stretches.push({ start: from, end: to, errors: words.length - shared })
    ;[from, to, shared] = [-1, -1, 0]
  }
  let at = start
  for (const { value, added, removed } of diffChars(words, text.slice(start, end))) {
    if (removed) continue
    if (!added) {
      if (from < 0) from = at
      to = at + value.length
      shared += value.length
    } else if (value.includes(wall)) close()
    at += value.length
  }
  close()
  return stretches.sort((one, other) => one.errors - other.errors)[0] ?? null
}

/** How many letters of the surroundings agree, on both sides together. */
function likeSurroundings(
  text: string,
  { start, end }: PassagePlace,
  { before, after }: KnownPassage,
): number {
  let left = 0
  while (left < before.length && left < start && before.at(-1 - left) === text[start - 1 - left]) left += 1
  let right = 0
  while (right < after.length && after[right] === text[end + right]) right += 1
  return left + right
}
