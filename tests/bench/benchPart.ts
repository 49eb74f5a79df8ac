import type { Row } from './table'

/** What one part of the bench found: rows of the table, and lines below it. */
export interface Measured {
  readonly rows: readonly Row[]
  readonly notes?: readonly string[]
}

/** Measures `runs` rounds. Throws only where something broke; a missed goal is a figure. */
export type BenchPart = (runs: number, say: (text: string) => void) => Promise<Measured>
