import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataFolder } from '../../electron/app/dataFolder'
import { databaseFault } from '../../electron/backup/backupTasks'
import { temporaryFolder } from '../unit/electron/temporaryFolder'
import { bundleStore, runningStore } from './runningStore'
import { numberedWords, openWrittenDesk } from './writtenDesk'

/** 10 in the normal run; DATELINE_STORE_KILLS says how many on demand. */
const kills = Number(process.env['DATELINE_STORE_KILLS'] ?? 10)
/** A story doesn't grow for ever; after so many kills another desk is killed. */
const killsOfOneDesk = 50

let store: Awaited<ReturnType<typeof bundleStore>>
beforeAll(async () => {
  store = await bundleStore()
}, 60_000)
afterAll(() => store.remove())

test(
  `after ${kills} kills of the store every acknowledged word is there once, in order`,
  { timeout: 60_000 + kills * 5000 },
  async () => {
    const faults: string[] = []
    let [acknowledged, found] = [0, 0]
    let folder = temporaryFolder()
    let before = 0
    for (let kill = 1; kill <= kills; kill += 1) {
      if (kill % killsOfOneDesk === 0) [folder, before] = [temporaryFolder(), 0]
      const running = runningStore(store.script, folder)
      await running.until(() => running.acknowledged() > before)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150))
      await running.kill()

      const fault = databaseFault(dataFolder(folder).database)
      const desk = openWrittenDesk(folder)
      const { story_id: storyId } = desk.database.prepare('select story_id from stories').get() as {
        story_id: string
      }
      const words = desk.writer({ storyId, part: 'en' }).words()
      const wrong = words.join(' ') !== numberedWords(words.length).join(' ')
      if (fault !== null || desk.report !== null || wrong || words.length < running.acknowledged())
        faults.push(
          `kill ${kill}: ${fault ?? ''} ${words.length} words, ${running.acknowledged()} acknowledged`,
        )
      faults.push(...running.unexpected)
      acknowledged += running.acknowledged() - before
      found += words.length - before
      before = words.length
      desk.close()
    }
    process.stdout.write(`${kills} kills: ${acknowledged} acknowledged words, ${found} found\n`)
    expect(faults).toEqual([])
  },
)
