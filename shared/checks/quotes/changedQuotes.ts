import type { Article } from '../../story/story'
import { quotations, type Quotation } from './quotations'

/** `added`: words that were in no quotation before. `removed`: a quotation that is gone, or no longer one. */
export type ChangedQuote =
  | { readonly change: 'changed'; readonly before: Quotation; readonly now: Quotation }
  | { readonly change: 'added'; readonly before: null; readonly now: Quotation }
  | { readonly change: 'removed'; readonly before: Quotation; readonly now: null }

/**
 * What people are quoted as saying and were not when the article was submitted, in the order of the article as it is now, then
 * what is gone. A quotation moved, copied, parted by its attribution or set in other marks says the same.
 */
export function changedQuotes(submitted: Article, now: Article): ChangedQuote[] {
  const [before, after] = [quotations(submitted), quotations(now)]
  const [old, young] = leftOver(before, after)
  const pairs = pairAlike(old, young)
  const saidBefore = new Set(before.map(({ words }) => spoken(words)))
  const saidNow = new Set(after.map(({ words }) => spoken(words)))
  const changed = young.flatMap((quotation): ChangedQuote[] => {
    const was = pairs.get(quotation)
    if (was !== undefined) return [{ change: 'changed', before: was, now: quotation }]
    return saidBefore.has(spoken(quotation.words)) ? [] : [{ change: 'added', before: null, now: quotation }]
  })
  const paired = new Set(pairs.values())
  const gone = old.filter((quotation) => !paired.has(quotation) && !saidNow.has(spoken(quotation.words)))
  return [...changed, ...gone.map((was): ChangedQuote => ({ change: 'removed', before: was, now: null }))]
}

/** What is said, whatever the marks, the spaces, the first letter's case and the comma that leads over to the speaker. */
const spoken = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[“”"]/gu, '"')
    .replace(/[‘’']/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[,.]$/u, '')
    .replace(/^./u, (letter) => letter.toLowerCase())

type Both = [old: Quotation[], young: Quotation[]]

/** The quotations that have no equal in the other article, nor equal it joined together. */
function leftOver(before: readonly Quotation[], after: readonly Quotation[]): Both {
  const young = [...after]
  const old = before.filter((quotation) => {
    const at = young.findIndex(({ words }) => spoken(words) === spoken(quotation.words))
    if (at >= 0) young.splice(at, 1)
    return at < 0
  })
  const parted = withoutParted(old, young)
  const joined = withoutParted(parted[1], parted[0])
  return [joined[1], joined[0]]
}

/** Takes out each whole whose words stand in the other list as parts in a row. */
function withoutParted(wholes: readonly Quotation[], parts: readonly Quotation[]): Both {
  const left = [...parts]
  const kept = wholes.filter((whole) => {
    const run = runThatSays(left, whole.words)
    if (run !== null) left.splice(run.from, run.count)
    return run === null
  })
  return [kept, left]
}

/** Only letters and figures: where a quotation is parted, its comma and its capital change. */
const bare = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

function runThatSays(parts: readonly Quotation[], words: string): { from: number; count: number } | null {
  const wanted = bare(words)
  for (let from = 0; from < parts.length; from += 1) {
    let said = ''
    for (let at = from; at < parts.length && said.length < wanted.length; at += 1) {
      said += bare(parts[at]?.words ?? '')
      if (at > from && said === wanted) return { from, count: at - from + 1 }
    }
  }
  return null
}

/** Two quotations are one that changed if they share this much, or if the words around them do. */
const alike = 0.4
const sameLine = 0.6

/** Which old quotation each young one was, the most alike first. */
function pairAlike(old: readonly Quotation[], young: readonly Quotation[]): Map<Quotation, Quotation> {
  const scored = young.flatMap((now) =>
    old.map((before) => {
      const words = likeness(before.words, now.words)
      const around = before.around.trim() === '' ? 0 : likeness(before.around, now.around)
      return { before, now, fits: words >= alike || around >= sameLine, score: words * 2 + around }
    }),
  )
  const pairs = new Map<Quotation, Quotation>()
  const taken = new Set<Quotation>()
  for (const { before, now } of scored
    .filter(({ fits }) => fits)
    .sort((one, other) => other.score - one.score)) {
    if (pairs.has(now) || taken.has(before)) continue
    pairs.set(now, before)
    taken.add(before)
  }
  return pairs
}

/** 0 to 1 by the pairs of letters two texts share (Dice): works in both scripts, particles and all. */
function likeness(one: string, other: string): number {
  const [mine, theirs] = [letterPairs(one), letterPairs(other)]
  if (mine.length + theirs.length === 0) return bare(one) === bare(other) ? 1 : 0
  const left = new Map<string, number>()
  for (const pair of theirs) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of mine) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    left.set(pair, count - 1)
    shared += 1
  }
  return (2 * shared) / (mine.length + theirs.length)
}

function letterPairs(text: string): string[] {
  const letters = [...bare(text)]
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`)
}
