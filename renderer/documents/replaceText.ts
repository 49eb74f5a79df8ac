import type * as Y from 'yjs'

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** Makes a text read `value` by changing only the stretch that differs, so that other people's typing around it stays. */
export function replaceText(text: Y.Text, value: string): void {
  const before = text.toJSON()
  const shorter = Math.min(before.length, value.length)
  let start = 0
  while (start < shorter && before[start] === value[start]) start += 1
  // Never between the two halves of one character.
  if (start > 0 && isLowSurrogate(value.charCodeAt(start))) start -= 1
  if (start > 0 && isLowSurrogate(before.charCodeAt(start))) start -= 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === value.at(-1 - end)) end += 1
  if (end > 0 && isLowSurrogate(value.charCodeAt(value.length - end))) end -= 1
  const removed = before.length - start - end
  const added = value.slice(start, value.length - end)
  if (removed > 0) text.delete(start, removed)
  if (added !== '') text.insert(start, added)
}
