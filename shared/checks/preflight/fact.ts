/** A fact that both editions should tell alike. */
export interface Fact {
  readonly kind: 'number' | 'percent' | 'money' | 'date' | 'time' | 'name'
  /** The same for the same fact in either language, e.g. `1500000000 USD`, `11-23`, `18:10`. */
  readonly value: string
  /** As it stands in the text. */
  readonly shown: string
  readonly start: number
  readonly end: number
  /** Small numbers written as words may be phrased away in the other language: they serve as a match, and are asked for less. */
  readonly loose: boolean
}
export type FactAt = Omit<Fact, 'shown' | 'loose'> & { readonly loose?: boolean }

/** Reads facts one pattern after the other; what an earlier one took is not read again. */
export function factReader(text: string) {
  const facts: Fact[] = []
  const taken: boolean[] = []
  return {
    facts,
    read: (
      pattern: RegExp,
      judge: (match: RegExpExecArray) => Pick<FactAt, 'kind' | 'value' | 'loose'> | null,
    ): void => {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length]
        if (taken.slice(start, end).some(Boolean)) continue
        const fact = judge(match)
        if (fact === null) continue
        for (let at = start; at < end; at += 1) taken[at] = true
        facts.push({ loose: false, ...fact, shown: match[0].trim(), start, end })
      }
    },
  }
}

/** A number without the noise of binary fractions. */
export const exact = (amount: number): string => String(Number(amount.toPrecision(12)))
export const dateValue = (month: number, day: number, year?: string): string =>
  `${year === undefined ? '' : `${year}-`}${month}-${day}`
export const timeValue = (hour: number, minute: number, half: 'am' | 'pm' | null): string => {
  const whole = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  return `${whole}:${String(minute).padStart(2, '0')}`
}
