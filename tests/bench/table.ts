export interface Row {
  readonly what: string
  readonly figure: string
  readonly against: string
  readonly goal: string
}
const head: Row = { what: '', figure: 'Dateline', against: 'beside it, in the same run', goal: 'goal' }

/** Rows under a head, in columns as wide as they need to be. */
export function table(rows: readonly Row[]): string {
  const columns = ['what', 'figure', 'against', 'goal'] as const
  const all = [head, ...rows]
  const widths = columns.map((column) => Math.max(...all.map((row) => row[column].length)))
  const line = (row: Row) =>
    columns
      .map((column, at) => row[column].padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [line(head), rule, ...rows.map(line)].join('\n')
}
