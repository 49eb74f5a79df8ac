import { Desk } from '../e2e/pages/Desk'
import { launchDateline, newDataFolder, removeDataFolder } from '../e2e/launchDateline'
import { coldStart, type Stages } from './coldStart'
import { median, percentile } from './figures'
import { keystrokes } from './keystrokes'
import { opening } from './opening'
import { publishing } from './publishing'
import { seedNewsroom, shortHeadline } from './seedNewsroom'
import { table, type Row } from './table'

const live = 30
const startGoal = 1.5
const keyGoal = 10

const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`
const ratio = (value: number, against: number): string => `${(value / against).toFixed(2)}x`
const met = (good: boolean, goal: string): string => `${goal}: ${good ? 'met' : 'MISSED'}`

/** Measures everything and prints it. Throws only where something broke; a missed goal is a figure. */
export async function runBench(runs: number): Promise<void> {
  const [newsroom, bareFolder] = [await newDataFolder(), await newDataFolder()]
  try {
    say('Writing, opening and publishing in the window …')
    const rows = await inTheWindow(newsroom, runs)
    say(`Cold starts: ${runs} pairs, after two that fill the caches …`)
    const starts = await coldStarts(newsroom, bareFolder, runs)
    process.stdout.write(`\n${table([...starts.rows, ...rows])}\n\n${starts.stages}\n`)
  } finally {
    await removeDataFolder(newsroom)
    await removeDataFolder(bareFolder)
  }
}

/** Leaves the short story open, so that the next start opens it. */
async function inTheWindow(dataFolder: string, runs: number): Promise<Row[]> {
  const { toPublish } = seedNewsroom(dataFolder, live + runs)
  const dateline = await launchDateline({ dataFolder })
  try {
    const desk = new Desk(dateline.window)
    await desk.stories.row(shortHeadline).waitFor()
    const opened = await opening(dateline, runs)
    const published = await publishing(dateline, toPublish)
    const keys = await keystrokes(dateline, runs)
    await desk.stories.open(shortHeadline)
    await desk.story.body.waitFor()
    await desk.whenSaved()
    await dateline.close()

    const bareInsert = `bare INSERT ${spread(keys.bareInsert)}`
    const p99 = percentile(keys.short, 0.99)
    const oneMore = median(published.slice(live))
    const first = published[0] ?? 0
    return [
      {
        what: `keystroke to commit, 500 words, ${keys.short.length} keys`,
        figure: spread(keys.short),
        against: bareInsert,
        goal: met(p99 <= keyGoal, `p99 at most ${keyGoal} ms`),
      },
      {
        what: `keystroke to commit, 5,000 words, ${keys.long.length} keys`,
        figure: spread(keys.long),
        against: bareInsert,
        goal: 'none',
      },
      {
        what: 'opening a story of 5,000 words',
        figure: ms(median(opened.long)),
        against: `one of 500 words ${ms(median(opened.short))} (${ratio(median(opened.long), median(opened.short))})`,
        goal: 'none',
      },
      {
        what: `publishing one story more with ${live} live`,
        figure: ms(oneMore),
        against: `the first one ${ms(first)} (${ratio(oneMore, first)})`,
        goal: 'none',
      },
    ]
  } finally {
    await dateline.kill()
  }
}

const spread = (values: readonly number[]): string =>
  [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${ms(percentile(values, share))}`).join(', ')

async function coldStarts(newsroom: string, bareFolder: string, runs: number) {
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
  const row: Row = {
    what: 'cold start to a first key in a story of 500 words',
    figure: ms(ready(dateline)),
    against: `bare window, painted ${ms(ready(bare))} (${ratio(ready(dateline), ready(bare))})`,
    goal: met(times <= startGoal, `at most ${startGoal}x`),
  }
  return {
    rows: [row],
    stages: [
      `Cold start: a new process each time on a warm disk, median of ${runs} pairs one after the other; milliseconds to each stage:`,
      `  Dateline     ${stagesOf(dateline)}`,
      `  bare window  ${stagesOf(bare)}`,
    ].join('\n'),
  }
}

function stagesOf(starts: readonly Stages[]): string {
  const names = Object.keys(starts[0] ?? {})
  return names
    .map((name) => `${name} ${Math.round(median(starts.map((start) => start[name] ?? 0)))}`)
    .join(', ')
}

const say = (text: string) => process.stdout.write(`[dateline] ${text}\n`)
