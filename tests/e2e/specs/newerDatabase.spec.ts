import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from '../desk'
import { launchOptions } from '../launchDateline'

interface Database {
  exec(sql: string): void
  close(): void
}
interface Sqlite {
  DatabaseSync: new (file: string) => Database
}

test('a database from a newer Dateline is named, and left as it is', async ({ folder }) => {
  const dataFolder = join(folder, 'data')
  await mkdir(dataFolder)
  const file = join(dataFolder, 'dateline.sqlite3')
  const { DatabaseSync } = createRequire(import.meta.url)('@photostructure/sqlite') as Sqlite
  const database = new DatabaseSync(file)
  database.exec('pragma user_version = 9999; create table kept (words text)')
  database.close()
  const before = await readFile(file)

  const answer = join(folder, 'answer.cjs')
  const shown = join(folder, 'shown.json')
  await writeFile(answer, answering(shown))
  const { executablePath, args, cwd, env } = launchOptions(dataFolder, {
    env: { NODE_OPTIONS: `--require ${answer}` },
  })
  const app = spawn(executablePath, args, { cwd, env, stdio: 'ignore' })
  const [code] = (await once(app, 'close')) as [number | null]
  const message = JSON.parse(await readFile(shown, 'utf8')) as { message: string }
  expect([code, message.message]).toEqual([1, expect.stringMatching(/newer/i)])
  expect(await readFile(file)).toEqual(before)
})

/**
 * The message box of the system can't be driven: it is answered from within. Electron's own module is there a moment
 * after Node has started, and the app's code a moment later.
 */
const answering = (shown: string): string => `
  const { writeFileSync } = require('node:fs')
  const replace = () => {
    let electron
    try {
      electron = require('electron')
    } catch {
      return setImmediate(replace)
    }
    electron.dialog.showMessageBox = async (...given) => {
      writeFileSync(${JSON.stringify(shown)}, JSON.stringify(given.at(-1)))
      return { response: 0, checkboxChecked: false }
    }
  }
  replace()
`
