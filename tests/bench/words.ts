import { percentile } from './figures'

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`
export const ratio = (value: number, against: number): string => `${(value / against).toFixed(2)}x`
export const met = (good: boolean, goal: string): string => `${goal}: ${good ? 'met' : 'MISSED'}`
/** The middle and the tail: `p50 1.20 ms, p95 2.50 ms`. Shares from 0 to 1. */
export const spread = (values: readonly number[], shares: readonly number[] = [0.5, 0.95, 0.99]): string =>
  shares.map((share) => `p${share * 100} ${ms(percentile(values, share))}`).join(', ')
