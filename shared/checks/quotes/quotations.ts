import { articlePassages, type Place } from '../articlePassages'
import type { Span } from '../text/sentences'
import type { Article } from '../../story/story'

/** Words that an article says somebody else said or wrote. */
export interface Quotation {
  readonly place: Place
  /** UTF-16 units in the line's text, with the marks. */
  readonly start: number
  readonly end: number
  /** With its marks, as it stands. */
  readonly shown: string
  /** Without them. */
  readonly words: string
  /** What stands around it in its line. */
  readonly around: string
}

/** What ends a quotation, by what began it. Straight and curly marks of one kind are often mixed, so either ends it. */
const closing: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '‘': "’'",
  "'": "'’",
  '「': '」',
  '『': '』',
}

/** A mark of feet, inches or a shortened word opens nothing: 6'2", the '90s, don't. */
const opens = (text: string, at: number): boolean => {
  const mark = text[at] ?? ''
  if (!(mark in closing)) return false
  // These open and nothing else, even with a stray space behind them.
  if (mark === '「' || mark === '『' || mark === '“') return true
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  if (after === '' || /^\s/u.test(after)) return false
  if (mark === '"') return !/\p{N}$/u.test(before)
  return !/[\p{L}\p{N}]$/u.test(before) && !/^\d\ds?(?!\p{N})/u.test(after)
}

/** An apostrophe within a word ends nothing; Korean particles stand right after the mark. */
function endOf(text: string, start: number): number | null {
  const ends = closing[text[start] ?? ''] ?? ''
  const single = ends.includes("'")
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\n' && single) return null
    if (!ends.includes(text[at] ?? ' ')) continue
    if (single && /[\s]/u.test(text[at - 1] ?? '')) continue
    if (single && /^[\p{Script=Latin}\p{N}]/u.test(text.slice(at + 1))) continue
    return at + 1
  }
  return null
}

/** The quotations of a line; one within another belongs to it. */
export function quotationSpans(text: string): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!opens(text, at)) continue
    // A speech of several paragraphs is closed in its last one only.
    const goesOn = text[at] === '“' || (text[at] === '"' && text.slice(0, at).trim() === '')
    const end = endOf(text, at) ?? (goesOn ? text.length : null)
    if (end === null) continue
    spans.push({ start: at, end })
    at = end - 1
  }
  return spans
}

const closers = /[”"’'」』]$/u

/** Every quotation of an article in reading order. A quote block without any mark is one from end to end. */
export const quotations = (article: Article): Quotation[] =>
  articlePassages(article).flatMap(({ place, passage: { kind, text } }) => {
    const spans = quotationSpans(text)
    if (spans.length === 0 && kind === 'quote')
      return [{ place, start: 0, end: text.length, shown: text, words: text, around: '' }]
    return spans.map(({ start, end }) => {
      const shown = text.slice(start, end)
      const words = shown.slice(1, shown.length > 1 && closers.test(shown) ? -1 : undefined)
      return { place, start, end, shown, words, around: text.slice(0, start) + text.slice(end) }
    })
  })
