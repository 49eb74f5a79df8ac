import type { MergeFinding } from './mergeReport'
import { sentenceKey, type Stretch, type Stretches } from './sentences'

/** The last sentence of the text that reads so. */
export const lastStretch = (stretches: Stretches, text: string, key: string): Stretch | null =>
  stretches(text).findLast(({ start, end }) => sentenceKey(text.slice(start, end)) === key) ?? null

/**
 * Where in a line a sentence belongs that was lost: over what stands there instead, after the sentence it followed, or
 * before the one it preceded. Null where nothing of these is in the line.
 */
export function placeInLine(stretches: Stretches, text: string, finding: MergeFinding): Stretch | null {
  const find = (key: string | null) => (key === null ? null : lastStretch(stretches, text, key))
  const instead = find(finding.instead)
  if (instead !== null) return instead
  const before = find(finding.before)
  if (before !== null) return { start: before.end, end: before.end }
  const after = find(finding.after)
  return after === null ? null : { start: after.start, end: after.start }
}

/** The same words with the spaces that set them off from what stands around the stretch. */
export function spacesAround(text: string, { start, end }: Stretch): { before: string; after: string } {
  const isWord = (letter: string | undefined): boolean => letter !== undefined && /\S/u.test(letter)
  return { before: isWord(text[start - 1]) ? ' ' : '', after: isWord(text[end]) ? ' ' : '' }
}

/** The stretch with the white space that would be left over once its words are gone. */
export function withItsSpace(text: string, { start, end }: Stretch): Stretch {
  const after = /^\s*/u.exec(text.slice(end))?.[0].length ?? 0
  if (end + after < text.length || start === 0) return { start, end: end + after }
  const before = /\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}
