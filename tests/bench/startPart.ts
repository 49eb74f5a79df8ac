import { newDataFolder, removeDataFolder } from '../e2e/launchDateline'
import { coldStart, type Stages } from './coldStart'
import type { BenchPart, Measured } from './benchPart'
import { deskPart } from './deskPart'
import { median } from './figures'
import { met, ms, ratio } from './words'

const startGoal = 1.5

/** Cold starts beside a bare window, in a newsroom in which a day's work was done before. */
export const startPart: BenchPart = async (runs, say) => {
  const [newsroom, bareFolder] = [await newDataFolder(), await newDataFolder()]
  try {
    say('Writing, opening and publishing in the window …')
    const rows = await deskPart(newsroom, runs)
    say(`Cold starts: ${runs} pairs, after two that fill the caches …`)
    const starts = await coldStarts(newsroom, bareFolder, runs)
    return { rows: [...starts.rows, ...rows], notes: starts.notes ?? [] }
  } finally {
    await removeDataFolder(newsroom)
    await removeDataFolder(bareFolder)
  }
}

async function coldStarts(newsroom: string, bareFolder: string, runs: number): Promise<Measured> {
  const dateline: Stages[] = []
  const bare: Stages[] = []
  for (let run = -2; run < runs; run++) {
    const bareStart = await coldStart('bare', bareFolder)
    const datelineStart = await coldStart('dateline', newsroom)
    if (run < 0) continue
    bare.push(bareStart)
    dateline.push(datelineStart)
  }
  const ready = (starts: readonly Stages[]) => median(starts.map((start) => start.ready))
  const times = ready(dateline) / ready(bare)
  return {
    rows: [
      {
        what: 'cold start to a first key in a story of 500 words',
        figure: ms(ready(dateline)),
        against: `bare window, painted ${ms(ready(bare))} (${ratio(ready(dateline), ready(bare))})`,
        goal: met(times <= startGoal, `at most ${startGoal}x`),
      },
    ],
    notes: [
      `Cold start: a new process each time on a warm disk, median of ${runs} pairs one after the other; milliseconds to each stage:`,
      `  Dateline     ${stagesOf(dateline)}`,
      `  bare window  ${stagesOf(bare)}`,
    ],
  }
}

function stagesOf(starts: readonly Stages[]): string {
  const names = Object.keys(starts[0] ?? {})
  return names
    .map((name) => `${name} ${Math.round(median(starts.map((start) => start[name] ?? 0)))}`)
    .join(', ')
}
