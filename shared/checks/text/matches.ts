import { finding, type Finding, type FindingAt, type Passage } from '../finding'

type Found = Omit<FindingAt, 'start' | 'end'>

/** A finding for each match of a pattern for which `judge` has something to say. */
export function matches(
  { text }: Passage,
  pattern: RegExp,
  judge: (match: RegExpExecArray) => Found | null,
): Finding[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = judge(match)
    return found === null
      ? []
      : [finding(text, { ...found, start: match.index, end: match.index + match[0].length })]
  })
}
