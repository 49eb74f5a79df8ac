import { Desk } from '../e2e/pages/Desk'
import { launchDateline } from '../e2e/launchDateline'
import { median, percentile } from './figures'
import { bytesWritten } from './bytesWritten'
import { keystrokes } from './keystrokes'
import { opening } from './opening'
import { publishing } from './publishing'
import { seedNewsroom, shortHeadline } from './seedNewsroom'
import type { Row } from './table'
import { met, ms, ratio, spread } from './words'

const live = 30
const keyGoal = 10

/** Writing, opening and publishing in a newsroom in `dataFolder`. Leaves the short story open, so that the next start opens it. */
export async function deskPart(dataFolder: string, runs: number): Promise<Row[]> {
  const { toPublish } = seedNewsroom(dataFolder, live + runs)
  const dateline = await launchDateline({ dataFolder })
  try {
    const desk = new Desk(dateline.window)
    await desk.stories.row(shortHeadline).waitFor()
    const opened = await opening(dateline, runs)
    const published = await publishing(dateline, toPublish)
    const { pid } = dateline.app.process()
    const writtenBefore = bytesWritten(pid)
    const keys = await keystrokes(dateline, runs)
    const written = bytesWritten(pid) - writtenBefore
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
        what: 'written by main for a keystroke, list and snapshots included',
        figure: `${Math.round(written / (keys.short.length + keys.long.length)).toLocaleString('en')} bytes`,
        against: 'one page in the write-ahead log: 4,120 bytes',
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
