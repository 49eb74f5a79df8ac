import { plainText, type Inline, type Link } from '../../story/articleBody'
import type { Edition } from '../../story/edition'
import type { ArticleLine, LinePlace } from './articleLines'

export interface Sentence {
  /** For comparing: NFC, every stretch of white space one space. */
  readonly key: string
  readonly words: readonly string[]
  readonly line: number
  /** Its number in the line, from 0. */
  readonly index: number
  readonly place: LinePlace
  /** The stretch of the line's text it takes up, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

export const sentenceKey = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** A part of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}
/** Where sentences stand in a text, without the white space around them. */
export type Stretches = (text: string) => readonly Stretch[]

/** Cuts texts into sentences as the edition's language does; a text seen before is not cut again. */
export function sentenceCutter(edition: Edition): Stretches {
  const segmenter = new Intl.Segmenter(edition, { granularity: 'sentence' })
  const known = new Map<string, ReturnType<Stretches>>()
  const cut: Stretches = (text) =>
    [...segmenter.segment(text)].flatMap(({ segment, index }) => {
      const trimmed = segment.trim()
      if (trimmed === '') return []
      const start = index + segment.indexOf(trimmed)
      return [{ start, end: start + trimmed.length }]
    })
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const stretches = cut(text)
    known.set(text, stretches)
    return stretches
  }
}

export function sentencesOf(lines: readonly ArticleLine[], stretches: Stretches): Sentence[] {
  return lines.flatMap(({ place, children }, line) => {
    const text = plainText(children)
    return stretches(text).map(({ start, end }, index): Sentence => {
      const key = sentenceKey(text.slice(start, end))
      return { key, words: key.split(' '), line, index, place, start, end }
    })
  })
}

/** A stretch of a line with its marks and links. Places are those of the line's plain text. */
export function sliceInlines(children: readonly Inline[], start: number, end: number): Inline[] {
  let at = 0
  return children.flatMap((child): Inline[] => {
    const length = plainText([child]).length
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)]
    at += length
    if (from >= to) return []
    if (child.kind === 'text') return [{ ...child, text: child.text.slice(from, to) }]
    if (child.kind === 'lineBreak') return [child]
    // In a link there are no links.
    return [{ ...child, children: sliceInlines(child.children, from, to) as Link['children'] }]
  })
}
