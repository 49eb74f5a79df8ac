import type { LiveEntry } from './liveEntry'

/** One page of a list. */
export interface ListPart {
  /** Counted from the oldest, so that an older page stays as it is; null for the first one, with the newest stories. */
  readonly number: number | null
  readonly entries: readonly LiveEntry[]
  readonly older: number | null
  /** `first` leads to the page without a number. */
  readonly newer: number | 'first' | null
}

/**
 * Splits a list, newest first, so that one more story changes one page only: full pages are counted from the oldest, the
 * first page holds the rest, one to two pages' worth.
 */
export function listParts(entries: readonly LiveEntry[], size: number): ListPart[] {
  const full = Math.max(0, Math.floor(entries.length / size) - 1)
  const end = entries.length
  const parts: ListPart[] = [
    { number: null, entries: entries.slice(0, end - full * size), older: full || null, newer: null },
  ]
  for (let number = full; number >= 1; number -= 1)
    parts.push({
      number,
      entries: entries.slice(end - number * size, end - (number - 1) * size),
      older: number - 1 || null,
      newer: number === full ? 'first' : number + 1,
    })
  return parts
}
