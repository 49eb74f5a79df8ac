/** A word to be looked up, its place in UTF-16 units. */
export interface WordAt {
  readonly word: string
  readonly start: number
  readonly script: 'latin' | 'hangul'
}

/** Addresses, handles and tags are no words. */
const noWords =
  /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[@#][\p{L}\p{N}_]+|\S*\.(?:com|org|net|kr|go\.kr|co\.kr)(?!\p{L})\S*/gu
const word = /[\p{Script=Latin}\p{M}]+(?:['’](?=\p{L})[\p{Script=Latin}\p{M}]+)*|[\p{Script=Hangul}]+/gu

/** The words of a text that a dictionary can be asked about. */
export function wordsToSpell(text: string): WordAt[] {
  const blanked = text.replace(noWords, (found) => ' '.repeat(found.length))
  return [...blanked.matchAll(word)].flatMap((match): WordAt[] => {
    const script = /\p{Script=Hangul}/u.test(match[0]) ? 'hangul' : 'latin'
    const [before, after] = [blanked[match.index - 1] ?? '', blanked[match.index + match[0].length] ?? '']
    // Grown together with figures or the other script: `U2`, `3D`, `12명`, `TV는`. A letter with a full stop is an initial.
    if (script === 'latin' && (/[\p{N}_]/u.test(before + after) || /^\p{Lu}{1,6}s?$/u.test(match[0])))
      return []
    if (script === 'hangul' && /[\p{N}\p{Script=Latin}%)\]’”"']/u.test(before)) return []
    if (match[0].length < 2) return []
    return [{ word: match[0], start: match.index, script }]
  })
}
