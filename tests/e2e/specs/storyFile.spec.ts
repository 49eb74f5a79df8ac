import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../desk'
import { launchDateline, launchOptions, removeDataFolder } from '../launchDateline'
import { Desk } from '../pages/Desk'

test('a file of stories that is opened with Dateline is taken in, at the start and while it runs', async ({
  openDesk,
  folder,
}) => {
  const file = join(folder, 'ferry.dateline')
  const colleague = await launchDateline()
  await colleague.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, file)
  const theirs = new Desk(colleague.window)
  const story = await theirs.newStory()
  await story.setHeadline('Night Ferry Returns')
  await theirs.whenSaved()
  await colleague.app.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('exportStory') as { click: () => void } | null
    item?.click()
  })
  await expect(theirs.notices).toContainText('ferry.dateline')
  await colleague.close()
  await removeDataFolder(colleague.dataFolder)

  const { desk, dataFolder, close } = await openDesk({ args: [file] })
  const news = desk.window.getByRole('dialog')
  await expect(news).toContainText('Night Ferry Returns')
  await news.getByRole('button', { name: 'Done' }).click()

  const broken = join(folder, 'broken.dateline')
  await writeFile(broken, 'no stories')
  const { executablePath, args, cwd, env } = launchOptions(dataFolder, { args: [broken, file] })
  const second = spawn(executablePath, args, { cwd, env, stdio: 'ignore' })
  await once(second, 'close')
  await expect(desk.notices).toContainText('broken.dateline')
  await expect(news).toContainText('Night Ferry Returns')
  await close()
})
