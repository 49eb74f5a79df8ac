import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'
import { launchOptions } from '../launchDateline'

test('a photo that is no photo is refused in the language of whoever reads it, and the article stays as it was', async ({
  openDesk,
  folder,
}) => {
  const { app, desk, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('Words.')
  const before = await story.editorJson()
  const fake = join(folder, 'photo.jpg')
  await writeFile(fake, 'This is no photo.')
  await answerFileDialogs(app, fake)
  await story.useTool('Add a photo')
  await expect(desk.notices).toContainText('photo.jpg')
  await expect(desk.notices).not.toContainText(/[가-힣]/)
  await desk.chooseLanguage('한국어')
  await expect(desk.notices).toContainText(/photo\.jpg.*[가-힣]/)
  expect(await story.editorJson()).toBe(before)
  await close()
})

test('a portal folder that can’t be written is refused with words, and the draft is safe', async ({
  openDesk,
  folder,
}) => {
  const { app, desk, close } = await openDesk()
  await desk.newStory()
  const file = join(folder, 'no-folder')
  await writeFile(file, 'in the way')
  await answerFileDialogs(app, join(file, 'portal'))
  await desk.publishing.open()
  await desk.publishing.panel.getByRole('button', { name: 'Choose folder…' }).click()
  await expect(desk.notices).toContainText('no-folder')
  await close()
})

test('a second copy says so and ends, and the first window stays', async ({ openDesk }) => {
  const { window, dataFolder, close } = await openDesk()
  const { executablePath, args, cwd, env } = launchOptions(dataFolder)
  const second = spawn(executablePath, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] })
  let output = ''
  second.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()))
  const [code] = (await once(second, 'close')) as [number | null]
  expect(code).toBe(0)
  expect(output).toMatch(/already/)
  await expect(window.locator('#root > *').first()).toBeVisible()
  await close()
})
