const lineEnds = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/u
/** No-break, figure, narrow, ideographic and the other spaces that a copied page brings along. */
const spaces = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu
const invisible = /[\ufeff\u200b]/gu

/** A line as it is compared and kept: composed (NFC), its spaces made plain, nothing invisible at its ends. */
export const tidyLine = (line: string): string =>
  line.normalize('NFC').replace(invisible, '').replace(spaces, ' ').trim()

/** The lines of a page that hold something, in order. */
export const pageLines = (text: string): string[] =>
  text
    .split(lineEnds)
    .map(tidyLine)
    .filter((line) => line !== '')
