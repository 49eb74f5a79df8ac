import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
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

  // The message box of the system is answered before the app comes to show it.
  const app = await _electron.launch(launchOptions(dataFolder))
  const shown = await app.evaluate(
    ({ dialog }) =>
      new Promise<string>((resolve) => {
        dialog.showMessageBox = (...given: unknown[]) => {
          resolve(JSON.stringify(given.at(-1)))
          return Promise.resolve({ response: 0, checkboxChecked: false })
        }
      }),
  )
  expect(shown).toMatch(/newer/)
  expect(await readFile(file)).toEqual(before)
})
