/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Full stops that end a shortened word, not a sentence. */
const shortened =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Rep|Sen|Gov|Rev|St|No|Nos|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Corp|Ltd|Co|e\.g|i\.e|a\.m|p\.m|U\.S|U\.N|U\.K|\p{Lu}(?:\.\p{Lu})*)\.$/u
const ends = /[.!?…]+[”’"')\]]*(?=\s)|\n/gu

/** The sentences of a text in either script, without the space around them. */
export function sentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const close = (end: number): void => {
    const piece = text.slice(start, end)
    const from = start + (piece.length - piece.trimStart().length)
    const to = start + piece.trimEnd().length
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length
    const goesOn = /^\s+[\p{Ll}\p{N}]/u.test(text.slice(end, end + 4))
    if (match[0] !== '\n' && shortened.test(text.slice(Math.max(0, match.index - 12), match.index + 1))) {
      // `p.m. The` ends one, `Nov. 23` and `U.S. troops` don't; a name's initial never does.
      const mayEnd = /(?:a\.m|p\.m|etc)\.$/u.test(text.slice(0, match.index + 1))
      if (!mayEnd || goesOn) continue
    }
    close(end)
  }
  close(text.length)
  return spans
}

/** The sentence that a place belongs to; the whole text where there is none. */
export const sentenceAt = (text: string, { start, end }: Span): string => {
  const span = sentences(text).find(
    (one) => one.start <= start && one.end >= Math.min(end, one.end) && start < one.end,
  )
  return span === undefined ? text : text.slice(span.start, Math.max(span.end, end))
}

export const beginsSentence = (text: string, place: number): boolean => {
  const before = text.slice(0, place).replace(/[“"‘'(\s]+$/u, '')
  return before === '' || /[.!?…:]$/u.test(before)
}
