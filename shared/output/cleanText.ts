/** What neither HTML nor XML may hold: control characters, lone surrogates, noncharacters. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- naming them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu

/**
 * Text as pages and feeds may carry it: composed (NFC), without forbidden characters. A combining mark at the start is
 * dropped: after the `>` of a tag it would compose with it into another character and break the markup.
 */
export const cleanText = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replace(forbidden, '')
        .normalize('NFC')
        .replace(/^\p{M}+/u, '')

/** Has nothing to be cleaned; most texts are so, and a portal has many. */
const plain = /^[\t\n\r\x20-\x7e가-힣]*$/

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, clean(entry)]))
  return value
}

/** The same thing with every text in it clean. Texts change, the shape doesn't. */
export const cleanTexts = <T extends object>(value: T): T => clean(value) as T

export const isBlank = (text: string): boolean => /^[\s\u200b-\u200d\u2060\ufeff]*$/.test(text)

/** At most so many characters, cut between words where there are any, with an ellipsis where something is left out. */
export function shorten(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const letters = [...flat]
  if (letters.length <= limit) return flat
  const cut = letters.slice(0, limit - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`
}
