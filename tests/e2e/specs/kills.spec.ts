import { join } from 'node:path'
import { databaseFault } from '../../../electron/backup/backupTasks'
import { expect, test } from '../desk'
import { tokenFault, tokensIn } from '../kills/numberedTokens'
import { typeTokens } from '../kills/typeTokens'
import { watchAcknowledged } from '../kills/watchAcknowledged'

/** 20 in the normal run; DATELINE_KILLS says how many on demand. */
const kills = Number(process.env['DATELINE_KILLS'] ?? 20)

test(`after ${kills} kills in the middle of typing every acknowledged word is there once, in order`, async ({
  openDesk,
}) => {
  test.setTimeout(60_000 + kills * 20_000)
  const first = await openDesk()
  await (await first.desk.newStory()).setHeadline('Killed again and again')
  await first.desk.whenSaved()
  await first.close()

  const figures = { acknowledged: 0, typed: 0, faults: [] as string[] }
  let next = 1
  for (let kill = 1; kill <= kills; kill += 1) {
    const { app, window, desk, dataFolder } = await openDesk()
    const acknowledged = await watchAcknowledged(window)
    await desk.stories.open('Killed again and again')
    await desk.story.body.waitFor()
    await desk.story.goToEnd()
    const typing = typeTokens(window, next)
    // Early, late and in between; not before anything was typed at all.
    await expect.poll(acknowledged, { intervals: [20] }).toBeGreaterThanOrEqual(next)
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 1500))
    const { pid } = app.process()
    const ended = new Promise<void>((resolve) => app.once('close', () => resolve()))
    if (pid === undefined) throw new Error('Dateline has no process.')
    // The whole group at once: main, the window's, the GPU's and the helpers' processes.
    process.kill(-pid, 'SIGKILL')
    await Promise.all([ended, typing])

    const database = databaseFault(join(dataFolder, 'dateline.sqlite3'))
    if (database !== null) figures.faults.push(`kill ${kill}: ${database}`)
    const again = await openDesk()
    await again.desk.stories.open('Killed again and again')
    await again.desk.story.body.waitFor()
    await expect.poll(async () => (await again.desk.story.paragraphs()).join('')).not.toBe('')
    const found = tokensIn((await again.desk.story.paragraphs()).join('\n'))
    const fault = tokenFault(found, acknowledged())
    if (fault !== null) figures.faults.push(`kill ${kill}: ${fault}`)
    // A token that was cut in two is finished neither by the writer nor by the count.
    await again.desk.story.write('\n')
    await again.desk.whenSaved()
    await again.close()
    figures.acknowledged += Math.max(0, acknowledged() - next + 1)
    figures.typed += found.length - next + 1
    next = found.length + 1
  }
  process.stdout.write(
    `${kills} kills: ${figures.acknowledged} acknowledged tokens, ${figures.typed} found, ${figures.faults.length} faults\n`,
  )
  expect(figures.faults).toEqual([])
})
