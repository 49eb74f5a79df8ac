/** One replacement in a line of text; places and lengths are UTF-16 units, as in Yjs and in fields. */
export interface TextEdit {
  readonly index: number
  readonly remove: number
  readonly insert: string
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/**
 * The smallest replacement that makes `after` out of `before`; null where they are equal.
 * @param caret where the caret stands in `after`: tells which of several equal letters was typed.
 */
export function textEdit(before: string, after: string, caret = after.length): TextEdit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  const sameFromEnd = (from: number, limit: number): number => {
    let count = from
    while (count < limit && before.at(-1 - count) === after.at(-1 - count)) count += 1
    return count
  }
  let suffix = sameFromEnd(0, Math.min(shorter, Math.max(0, after.length - caret)))
  let prefix = 0
  while (prefix < shorter - suffix && before[prefix] === after[prefix]) prefix += 1
  suffix = sameFromEnd(suffix, shorter - prefix)
  // Half a letter is no letter: the two halves of a surrogate pair stay together.
  if (prefix > 0 && isHighSurrogate(before.charCodeAt(prefix - 1))) prefix -= 1
  if (suffix > 0 && isLowSurrogate(before.charCodeAt(before.length - suffix))) suffix -= 1
  return {
    index: prefix,
    remove: before.length - suffix - prefix,
    insert: after.slice(prefix, after.length - suffix),
  }
}

/** Where a place in the text is found after somebody else's edit. */
export function placeAfter(place: number, edit: TextEdit): number {
  if (place <= edit.index) return place
  const end = edit.index + edit.remove
  return place >= end ? place - edit.remove + edit.insert.length : edit.index + edit.insert.length
}

/** The same edit, for a text that somebody else has edited in the meantime. */
export function editAfter(edit: TextEdit, theirs: TextEdit): TextEdit {
  const index = placeAfter(edit.index, theirs)
  const end = placeAfter(edit.index + edit.remove, theirs)
  return { index, remove: Math.max(0, end - index), insert: edit.insert }
}
