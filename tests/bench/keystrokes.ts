import { join } from 'node:path'
import { loadSqlite } from '../../electron/database/sqlite'
import { Desk } from '../e2e/pages/Desk'
import type { Dateline } from '../e2e/launchDateline'
import { longHeadline, shortHeadline } from './seedNewsroom'
import { takeWaits, watchSaving } from './watchSaving'

const letters = 'the lamps along the quay were lit again '
/** A fast typist's rhythm, in milliseconds. */
const betweenKeys = 30

export interface Keystrokes {
  readonly short: number[]
  readonly long: number[]
  readonly bareInsert: number[]
}

/** Types real keys into a short and a long story, and between the rounds puts rows into a bare table. */
export async function keystrokes({ window, dataFolder }: Dateline, rounds: number): Promise<Keystrokes> {
  await watchSaving(window)
  const { story, stories } = new Desk(window)
  const bare = bareTable(join(dataFolder, 'bare.sqlite3'))
  const measured: Keystrokes = { short: [], long: [], bareInsert: [] }

  async function type(headline: string, keys: number): Promise<number[]> {
    await stories.open(headline)
    await story.body.filter({ hasText: 'ferry' }).waitFor()
    await story.goToEnd()
    await story.press('Enter')
    await window.waitForTimeout(500)
    await takeWaits(window)
    for (let at = 0; at < keys; at++) {
      await window.keyboard.type(letters[at % letters.length] ?? ' ')
      await window.waitForTimeout(betweenKeys)
    }
    await new Desk(window).whenSaved()
    const waits = await takeWaits(window)
    if (waits.length !== keys) throw new Error(`${keys} keys were typed, but ${waits.length} measured.`)
    return waits
  }

  const keys = Math.ceil(500 / rounds)
  for (let round = 0; round < rounds; round++) {
    measured.short.push(...(await type(shortHeadline, keys)))
    measured.bareInsert.push(...bare.insert(keys))
    measured.long.push(...(await type(longHeadline, keys)))
  }
  bare.close()
  return measured
}

/** One row of about an update's size, in a commit of its own, each as durable as a draft's. */
function bareTable(file: string) {
  const { DatabaseSync } = loadSqlite()
  const database = new DatabaseSync(file)
  database.exec('pragma journal_mode = WAL; pragma synchronous = FULL; create table log (bytes blob)')
  const statement = database.prepare('insert into log (bytes) values (?)')
  const row = new Uint8Array(40)
  return {
    insert: (rows: number): number[] =>
      Array.from({ length: rows }, () => {
        const began = performance.now()
        statement.run(row)
        return performance.now() - began
      }),
    close: () => database.close(),
  }
}
