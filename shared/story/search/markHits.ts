import type { SearchTerm } from './searchTerms'
import { runsOf, type Run } from './searchTokens'

/** Text in stretches, those that were searched for marked. */
export interface MarkedText {
  readonly text: string
  readonly hit: boolean
}
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where the terms stand in a text that is NFC: in order, not overlapping. UTF-16 units. */
export function findHits(text: string, terms: readonly SearchTerm[]): Stretch[] {
  if (terms.length === 0) return []
  const runs = runsOf(text)
  const found = terms.flatMap((term) => runs.flatMap((_, at) => hitsFrom(runs, at, term)))
  const hits: Stretch[] = []
  for (const hit of found.sort((a, b) => a.from - b.from)) {
    const last = hits.at(-1)
    if (last === undefined || hit.from > last.to) hits.push(hit)
    else if (hit.to > last.to) hits[hits.length - 1] = { from: last.from, to: hit.to }
  }
  return hits
}

/** The places where a term begins in the run `at`. */
function hitsFrom(runs: readonly Run[], at: number, term: SearchTerm): Stretch[] {
  const [first, ...others] = term
  const begin = runs[at]
  if (first === undefined || begin === undefined || first.joined !== begin.joined) return []
  if (others.length === 0) {
    if (!first.joined) return begin.text.startsWith(first.text) ? [stretch(begin, 0, first.text.length)] : []
    return places(begin.text, first.text).map((place) => stretch(begin, place, first.text.length))
  }
  const fits = first.joined ? begin.text.endsWith(first.text) : begin.text === first.text
  if (!fits) return []
  let last = begin
  for (const [ahead, wanted] of others.entries()) {
    const next = runs[at + 1 + ahead]
    const isLast = ahead === others.length - 1
    if (next === undefined || next.joined !== wanted.joined) return []
    if (isLast ? !next.text.startsWith(wanted.text) : next.text !== wanted.text) return []
    last = next
  }
  const from = first.joined ? begin.at + begin.text.length - first.text.length : begin.at
  return [{ from, to: last.at + (others.at(-1)?.text.length ?? 0) }]
}

const stretch = (run: Run, from: number, length: number): Stretch => ({
  from: run.at + from,
  to: run.at + from + length,
})

function places(text: string, wanted: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) found.push(at)
  return found
}

/** A whole text, its hits marked. */
export function markHits(text: string, terms: readonly SearchTerm[]): MarkedText[] {
  const whole = text.normalize('NFC')
  return cut(whole, findHits(whole, terms), 0, whole.length)
}

/** How much of a text a snippet shows, in UTF-16 units: before the first hit, and in all. */
const before = 24
const length = 140

/** A piece of the text around its first hit, or null where there is none. */
export function snippetOf(text: string, terms: readonly SearchTerm[]): MarkedText[] | null {
  const first = firstHit(text, terms)
  if (first === null) return null
  let from = first <= before ? 0 : first - before
  // Begins with a whole word where one is near.
  const space = text.slice(from, first).search(/\s/u)
  if (from > 0 && space !== -1) from += space + 1
  const piece = text.slice(from, from + length)
  const marked = cut(piece, findHits(piece, terms), 0, piece.length)
  return from === 0 ? marked : [{ text: '…', hit: false }, ...marked]
}

/** Longer words than this are none. */
const longestWord = 60
const accented = /[\u00c0-\u024f]/u

/** The place of the first hit: the letters are looked for, and only around them the text is read for its words. */
function firstHit(text: string, terms: readonly SearchTerm[]): number | null {
  const lower = text.toLowerCase()
  if (lower.length !== text.length || accented.test(lower)) return findHits(text, terms)[0]?.from ?? null
  const found = terms.map((term) => {
    const letters = term[0]?.text ?? ''
    for (let at = lower.indexOf(letters); at !== -1; at = lower.indexOf(letters, at + 1)) {
      const from = Math.max(0, at - longestWord)
      const hits = findHits(text.slice(from, at + length), [term])
      if (hits.some((hit) => hit.from === at - from)) return at
    }
    return Infinity
  })
  const first = Math.min(...found)
  return Number.isFinite(first) ? first : null
}

function cut(text: string, hits: readonly Stretch[], from: number, to: number): MarkedText[] {
  const marked: MarkedText[] = []
  let at = from
  const add = (end: number, hit: boolean) => {
    if (end > at) marked.push({ text: text.slice(at, end), hit })
    at = Math.max(at, end)
  }
  for (const hit of hits) {
    if (hit.to <= from || hit.from >= to) continue
    add(Math.max(from, hit.from), false)
    add(Math.min(to, hit.to), true)
  }
  add(to, false)
  return marked
}
