import type { BenchPart } from './benchPart'
import { lighthousePart } from './lighthousePart'
import { newsroomPart } from './newsroomPart'
import { photosPart } from './photosPart'
import { portalPart } from './portalPart'
import { startPart } from './startPart'
import { table } from './table'
import { typingPart } from './typingPart'

/** Every part by its name on the command line. A new one is a file of its own and a line here. */
const parts: Readonly<Record<string, BenchPart>> = {
  start: startPart,
  newsroom: newsroomPart,
  typing: typingPart,
  photos: photosPart,
  portal: portalPart,
  lighthouse: lighthousePart,
}

/** Measures the named parts, or all, and prints each when it is done. */
export async function runBench(names: readonly string[], runs: number): Promise<void> {
  const unknown = names.find((name) => !Object.hasOwn(parts, name))
  if (unknown !== undefined)
    throw new Error(`The bench has no part "${unknown}", only: ${Object.keys(parts).join(', ')}.`)
  for (const [name, part] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue
    const { rows, notes = [] } = await part(runs, say)
    process.stdout.write(`\n${table(rows)}\n\n${notes.map((note) => `${note}\n`).join('')}`)
  }
}

const say = (text: string): void => void process.stdout.write(`[dateline] ${text}\n`)
