import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../desk'
import { launchDateline, newDataFolder, removeDataFolder } from '../launchDateline'
import { Desk } from '../pages/Desk'
import { forgedCall } from '../forgedCall'

/** A folder as it is after an installation: with nothing in it. */
async function newDesktop(): Promise<string> {
  const folder = await newDataFolder()
  await rm(join(folder, 'settings.json'))
  return folder
}

test('three steps lead to a first story, by keyboard, and are not shown again', async () => {
  const dataFolder = await newDesktop()
  const first = await launchDateline({ dataFolder })
  const desk = new Desk(first.window)
  const welcome = first.window.getByRole('dialog', { name: 'Welcome to Dateline' })
  await expect(welcome).toContainText('Step 1 of 3')
  await welcome.getByRole('textbox', { name: 'Name in English' }).fill('Ryu Haewon')
  await welcome.getByRole('textbox', { name: 'Name in Korean' }).fill('류해원')
  await welcome.getByRole('button', { name: 'Next' }).press('Enter')
  await expect(welcome).toContainText('Narae Post')
  await welcome.getByRole('button', { name: 'Next' }).press('Enter')
  await expect(welcome).toContainText(join(dataFolder, 'portal'))
  await welcome.getByRole('button', { name: 'Start a first story' }).press('Enter')
  await expect(desk.story.body).toBeVisible()
  await desk.story.setHeadline('The first of many')
  await desk.whenSaved()
  expect(await forgedCall(first.window, 'person:read', {})).toMatchObject({
    value: { person: { names: { en: 'Ryu Haewon', ko: '류해원' } } },
  })
  await first.close()

  const again = await launchDateline({ dataFolder })
  await expect(again.window.getByRole('navigation').getByText('The first of many')).toBeVisible()
  await expect(again.window.getByRole('dialog')).toHaveCount(0)
  await again.close()
  await removeDataFolder(dataFolder)
})

test('the welcome can be skipped, opens a sample to play with, and help answers ten questions', async ({
  openDesk,
}) => {
  const dataFolder = await newDesktop()
  const fresh = await launchDateline({ dataFolder })
  const welcome = fresh.window.getByRole('dialog', { name: 'Welcome to Dateline' })
  await welcome.getByRole('button', { name: 'Next' }).click()
  await welcome.getByRole('button', { name: 'Next' }).click()
  await welcome.getByRole('button', { name: 'Open a sample story' }).click()
  const desk = new Desk(fresh.window)
  await expect(desk.story.field('Headline')).toHaveValue(/Mirae Harbour/)
  await fresh.close()
  await removeDataFolder(dataFolder)

  const skipped = await newDesktop()
  const third = await launchDateline({ dataFolder: skipped })
  await third.window
    .getByRole('dialog', { name: 'Welcome to Dateline' })
    .getByRole('button', { name: 'Skip' })
    .click()
  await expect(third.window.getByRole('dialog')).toHaveCount(0)
  await third.close()
  await removeDataFolder(skipped)

  const known = await openDesk()
  await known.desk.newStory()
  await known.window.keyboard.press('F1')
  const help = known.window.getByRole('dialog', { name: 'Help' })
  await expect(help.locator('details')).toHaveCount(10)
  await help.getByText('Why can’t I publish?').click()
  await expect(help).toContainText('says what is missing and where to put it right')
  await known.close()
})
