import type { PastedBlock, PastedLine } from './pastedBlocks'

const bullet = /^[\t ]*[•·‣▪◦●○∙‧ㆍ*-][\t ]+(?=\S)/
const number = /^[\t ]*(\d{1,3})[.)][\t ]+(?=\S)/

const asLine = (text: string): PastedLine => [{ text: text.trim(), marks: [], href: null }]

/**
 * Plain text as blocks: every line that says something is one. Two neighbouring lines that begin with the same bullet, or
 * with numbers that follow one another, are a list; a single one may as well be a dash or a date.
 */
export function plainBlocks(text: string): PastedBlock[] {
  const lines = text
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/g, '')
    .split(/\r\n?|[\n\u2028\u2029\f\v]/)
    .map((line) => line.replace(/\u00a0/g, ' '))
    .filter((line) => line.trim() !== '')
  const bulletOf = (line: string | undefined): string | undefined => bullet.exec(line ?? '')?.[0].trim()
  const numberOf = (line: string | undefined): number | null => {
    const found = number.exec(line ?? '')
    return found === null ? null : Number(found[1])
  }
  return lines.map((line, at): PastedBlock => {
    const mark = bulletOf(line)
    const [before, after] = [lines[at - 1], lines[at + 1]]
    if (mark !== undefined && (bulletOf(before) === mark || bulletOf(after) === mark))
      return { kind: 'bulleted', indent: 0, line: asLine(line.replace(bullet, '')) }
    const place = numberOf(line)
    if (place !== null && (numberOf(before) === place - 1 || numberOf(after) === place + 1))
      return { kind: 'numbered', indent: 0, line: asLine(line.replace(number, '')) }
    return { kind: 'paragraph', indent: 0, line: asLine(line) }
  })
}
