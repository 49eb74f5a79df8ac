import { statSync } from 'node:fs'
import { join } from 'node:path'
import { launchDateline, newDataFolder, removeDataFolder } from '../e2e/launchDateline'
import { coldStart } from './coldStart'
import type { BenchPart } from './benchPart'
import { median, percentile } from './figures'
import type { Row } from './table'
import { met, ms, ratio } from './words'
import { openingStories } from './newsroom/openingStories'
import { scrolling } from './newsroom/scrolling'
import { searching } from './newsroom/searching'
import { seedDesk } from './newsroom/seedDesk'

const many = 20_000
const few = 100
const length = 600
const timesGoal = 1.5
const searchGoal = 30

/** All figures of one desk; times in milliseconds, memory and size in megabytes. */
interface Figures {
  readonly starts: number[]
  readonly opening: number[]
  readonly search: number[]
  /** The searches that took longest. */
  readonly slowest: string
  readonly frames: number[]
  readonly memory: number
  readonly size: number
}

/** A desk of 20,000 stories beside one of 100. */
export const newsroomPart: BenchPart = async (runs, say) => {
  const folders = { many: await newDataFolder(), few: await newDataFolder() }
  try {
    say(`Writing ${many.toLocaleString('en')} stories of ${length} words, and ${few} …`)
    seedDesk(folders.many, many, length)
    seedDesk(folders.few, few, length)
    say('Opening, scrolling and searching in the window …')
    const figures = { many: await inTheWindow(folders.many, runs), few: await inTheWindow(folders.few, runs) }
    say(`Cold starts: ${runs} pairs, after one that fills the caches …`)
    for (let run = -1; run < runs; run++)
      for (const desk of ['few', 'many'] as const) {
        const { ready } = await coldStart('dateline', folders[desk])
        if (run >= 0) figures[desk].starts.push(ready)
      }
    return {
      rows: rowsOf(figures.many, figures.few),
      notes: [`The slowest searches with 20,000 stories: ${figures.many.slowest}.`],
    }
  } finally {
    await removeDataFolder(folders.many)
    await removeDataFolder(folders.few)
  }
}

async function inTheWindow(dataFolder: string, runs: number): Promise<Figures> {
  const size = megabytes(statSync(join(dataFolder, 'dateline.sqlite3')).size)
  const dateline = await launchDateline({ dataFolder })
  try {
    const opening = await openingStories(dateline, Math.max(6, runs))
    const frames = await scrolling(dateline)
    const searched = await searching(dateline, 6)
    const memory = await dateline.app.evaluate(({ app }) =>
      app.getAppMetrics().reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize, 0),
    )
    const times = searched.map(({ milliseconds }) => milliseconds)
    const slow = [...searched].sort((a, b) => b.milliseconds - a.milliseconds)
    await dateline.close()
    return {
      starts: [],
      opening,
      search: times,
      slowest: [...new Set(slow.slice(0, 12).map(({ search }) => search))].join(', '),
      frames,
      memory: memory / 1024,
      size,
    }
  } finally {
    await dateline.kill()
  }
}

function rowsOf(many: Figures, few: Figures): Row[] {
  const row = (
    what: string,
    one: number,
    other: number,
    unit = ms,
    goal = met(one / other <= timesGoal, `at most ${timesGoal}x`),
  ): Row => ({
    what: `${what}, 20,000 stories`,
    figure: unit(one),
    against: `100 stories ${unit(other)} (${ratio(one, other)})`,
    goal,
  })
  const p95 = percentile(many.search, 0.95)
  return [
    row('cold start to a first key', median(many.starts), median(few.starts)),
    row('opening a story', median(many.opening), median(few.opening)),
    row('search p50', median(many.search), median(few.search), ms, 'none'),
    row(
      'search p95',
      p95,
      percentile(few.search, 0.95),
      ms,
      met(p95 <= searchGoal, `at most ${searchGoal} ms`),
    ),
    row('scrolling, frame p50', median(many.frames), median(few.frames)),
    row('scrolling, frame p95', percentile(many.frames, 0.95), percentile(few.frames, 0.95)),
    row('memory of all processes', many.memory, few.memory, mb),
    row('database', many.size, few.size, mb, 'none'),
  ]
}

const mb = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} MB`
const megabytes = (bytes: number): number => bytes / 1_000_000
