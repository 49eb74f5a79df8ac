import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from '../desk'
import { BlockHandle } from '../pages/BlockHandle'

interface Sqlite {
  DatabaseSync: new (file: string) => { exec(sql: string): void; close(): void }
}

test('the desk of a newer Dateline opens for reading: its stories are there, and nothing can be changed', async ({
  openDesk,
}) => {
  const before = await openDesk()
  const story = await before.desk.newStory()
  await story.setHeadline('From next year')
  await story.write('Written by a newer desk.')
  await before.desk.whenSaved()
  await before.close()
  const { DatabaseSync } = createRequire(import.meta.url)('@photostructure/sqlite') as Sqlite
  const database = new DatabaseSync(join(before.dataFolder, 'dateline.sqlite3'))
  database.exec('pragma user_version = 9999; create table kept (words text)')
  database.close()

  const { desk, window, close } = await openDesk()
  await desk.stories.open('From next year')
  await expect.poll(() => desk.story.paragraphs()).toEqual(['Written by a newer desk.'])
  await expect(window.getByText(/belong to a newer Dateline \(format 9999/).first()).toBeVisible()
  await expect(desk.story.body).toHaveAttribute('aria-readonly', 'true')
  await desk.story.body.click()
  await desk.story.type('Nothing of this.')
  await expect(new BlockHandle(window, desk.story).button).toHaveCount(0)
  await desk.stories.newStory()
  await expect(desk.notices).toContainText(['open for reading only'])
  expect([await desk.story.paragraphs(), await desk.stories.rows.count()]).toEqual([
    ['Written by a newer desk.'],
    1,
  ])
  await close()
})
