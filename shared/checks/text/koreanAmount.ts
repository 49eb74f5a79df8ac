const places = [
  [1_0000_0000_0000, '조'],
  [1_0000_0000, '억'],
  [1_0000, '만'],
] as const

/** A whole number as Korean papers print it: 1만2000, 1억5000만. */
export function koreanAmount(amount: number): string {
  let rest = amount
  const parts = places.map(([unit, name]) => {
    const many = Math.floor(rest / unit)
    rest -= many * unit
    return many === 0 ? '' : `${many}${name}`
  })
  return `${parts.join('')}${rest === 0 ? '' : rest}` || '0'
}
