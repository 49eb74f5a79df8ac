/** Tokens count up from 1, English and Hangul in turn, and are found again in any text: `w12` is none in `w123`. */
export const token = (number: number): string => (number % 2 === 0 ? `말${number}글` : `w${number}z`)
export const tokenPattern = /(?:w(\d+)z|말(\d+)글)/g

export const tokensIn = (text: string): number[] =>
  [...text.matchAll(tokenPattern)].map(([, english, hangul]) => Number(english ?? hangul))

/** What is wrong with these tokens when all up to `acknowledged` must be there once and in order; null for nothing. */
export function tokenFault(found: readonly number[], acknowledged: number): string | null {
  const expected = Array.from({ length: Math.max(found.length, acknowledged) }, (_, at) => at + 1)
  const wrong = expected.findIndex((number, at) => found[at] !== number)
  if (wrong === -1) return null
  return `token ${wrong + 1} of ${acknowledged} acknowledged, ${found.length} found: ${found.slice(Math.max(0, wrong - 3), wrong + 4).join(' ')}`
}
