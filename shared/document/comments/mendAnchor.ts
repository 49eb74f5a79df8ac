import type * as Y from 'yjs'
import { halfPassage, makeAnchor, passageAt, type FoundPassage, type PassagePlace } from './anchorPlaces'
import type { Anchor } from './comment'
import { lettersWrittenSince, type CommentedText } from './commentedText'
import { findAmong, ownStretch, type PassageMatch } from './findPassage'

/** A passage that reads less than this share of what it did may have moved; it is looked for. */
const shrunk = 0.8

/**
 * The anchor as it should be kept after an edit: the same one where its places still hold, one with new places where the
 * letters were replaced, one that is lost where the passage is gone. `seen` is how this desktop last saw it.
 */
export function mendAnchor(doc: Y.Doc, text: CommentedText, anchor: Anchor, seen: Anchor): Anchor {
  const since = anchor.lost ? anchor.until : seen.until
  const found = survivingPassage(doc, text, anchor, since)
  const reads = found === null ? '' : text.text.slice(found.start, found.end)
  const isWhole = reads.length >= seen.words.length * shrunk
  if (found !== null && isWhole && found.holds === 2 && !anchor.lost) return anchor
  const left = found ?? ownHalf(doc, text, anchor, seen)
  const moved = isWhole ? null : findMoved(text, anchor, seen, since, left)
  const place = moved ?? left
  if (moved === null && found?.holds === 2 && !anchor.lost) return anchor
  const made = place && makeAnchor(anchor.part, text, place)
  if (made !== null) return { ...made, quote: anchor.quote }
  const { words, before, after, until } = seen
  return anchor.lost ? anchor : { ...anchor, words, before, after, until, lost: true }
}

/** Where the places point, unless all that stands between them was written in the place of what is gone. */
function survivingPassage(
  doc: Y.Doc,
  text: CommentedText,
  anchor: Anchor,
  since: Uint8Array,
): FoundPassage | null {
  const found = passageAt(doc, text, anchor)
  if (found === null || found.holds > 0) return found
  const fresh = lettersWrittenSince(text, since)
  for (let at = found.start; at < found.end; at += 1)
    if (fresh[at] === 0 && text.text[at] !== '\n') return found
  return null
}

/** Where the words went: among what was written since they were last seen, and what is left of them. */
function findMoved(
  text: CommentedText,
  { quote }: Anchor,
  seen: Anchor,
  since: Uint8Array,
  left: PassagePlace | null,
): PassageMatch | null {
  const allowed = lettersWrittenSince(text, since)
  if (left !== null) allowed.fill(1, left.start, left.end)
  const known = quote === seen.words ? [seen] : [seen, { ...seen, words: quote }]
  const match = known
    .map((words) => findAmong(text.text, allowed, words))
    .find((one) => one !== null && (one.errors === 0 || hasHalfOf(quote, text, one)))
  if (match == null) return null
  // What is left where it stood is better than words that are no more like it.
  const kept = left === null ? null : ownStretch(text.text, left, seen.words)
  return kept === null || match.errors < kept.errors ? match : null
}

/** What was written into a passage since may stand in other places as well: likeness alone is not enough. */
const hasHalfOf = (quote: string, { text }: CommentedText, place: PassagePlace): boolean => {
  const own = ownStretch(text, place, quote)
  return own !== null && own.errors <= quote.length / 2
}

const ownHalf = (doc: Y.Doc, text: CommentedText, anchor: Anchor, { words }: Anchor): PassagePlace | null => {
  const half = halfPassage(doc, text, anchor)
  return half && ownStretch(text.text, half, words)
}
