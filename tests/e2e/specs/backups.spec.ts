import { join } from 'node:path'
import { backupFiles } from '../../../electron/backup/backupFiles'
import { databaseFault } from '../../../electron/backup/backupTasks'
import { answerSaveDialog } from '../answerDialogs'
import { expect, test } from '../desk'

// Words that are lost once in a while are lost.
test.describe.configure({ retries: 0 })

test('a backup is made at once while the window writes, and the whole desk goes into a file and onto a new computer', async ({
  openDesk,
  folder,
}) => {
  const first = await openDesk()
  const story = await first.desk.newStory()
  await story.setHeadline('Moved house')
  await story.write('밤배가 닿았다.')
  await first.window.keyboard.press('ControlOrMeta+Comma')
  await first.window.getByRole('button', { name: 'Back up now' }).click()
  await expect(first.desk.notices).toContainText(['Backup made and checked'])
  const [backup] = backupFiles(join(first.dataFolder, 'backups'))
  expect([backup?.reason, databaseFault(backup?.file ?? '')]).toEqual(['asked', null])

  const file = join(folder, 'monday.dateline-desk')
  await answerSaveDialog(first.app, file)
  await first.window.getByRole('button', { name: 'Back up to file…' }).click()
  await expect(first.desk.notices.filter({ hasText: 'monday.dateline-desk' })).toContainText('are not in it')
  await first.window.getByRole('button', { name: 'Done' }).click()
  await story.setHeadline('Changed since')
  await first.desk.whenSaved()

  // The system's dialogs can't be driven: the file is chosen and agreed to. Playwright can't follow a restart, so it is left out.
  await first.app.evaluate(({ app, dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
    app.relaunch = () => undefined
  }, file)
  const ended = new Promise<void>((resolve) => first.app.once('close', () => resolve()))
  await first.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('restoreDesk')?.click()
  })
  await ended

  const again = await openDesk()
  await again.desk.stories.open('Moved house')
  await expect.poll(() => again.desk.story.paragraphs()).toEqual(['밤배가 닿았다.'])
  await again.close()
})
