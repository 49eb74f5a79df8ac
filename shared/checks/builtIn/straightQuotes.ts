import type { PassageCheck } from '../checkContext'
import { finding, type Finding } from '../finding'

/** Pairs in one passage, an apostrophe inside a word, and what is left over. Feet, inches and minutes keep their marks. */
const pair = /(?<![\p{N}])"([^"\n]+)(?<!\s)"|(?<![\p{L}\p{N}])'([^'\n]+)(?<!\s)'(?!\p{Script=Latin})/gu
const single = /(?<=\p{L})'(?=\p{L})|(?<=\p{L})'|(?<![\p{L}\p{N}])'(?=\p{N}0s)|(?<!\p{N})"/gu

export const straightQuotes: PassageCheck = ({ text }) => {
  if (!/["']/.test(text)) return []
  const findings: Finding[] = []
  const add = (start: number, end: number, suggestion: string) =>
    findings.push(
      finding(text, { rule: 'straightQuotes', severity: 'shouldFix', start, end, suggestions: [suggestion] }),
    )
  const taken = new Set<number>()
  for (const match of text.matchAll(pair)) {
    const end = match.index + match[0].length
    const inner = (match[1] ?? match[2] ?? '').replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    add(match.index, end, match[1] === undefined ? `‘${inner}’` : `“${inner}”`)
    for (let at = match.index; at < end; at += 1) taken.add(at)
  }
  for (const match of text.matchAll(single)) {
    if (taken.has(match.index)) continue
    const opens = /(?:^|[\s(])$/u.test(text.slice(0, match.index))
    add(match.index, match.index + 1, match[0] === "'" ? '’' : opens ? '“' : '”')
  }
  return findings.sort((one, other) => one.start - other.start)
}
