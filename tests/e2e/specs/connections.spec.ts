import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'
import { Connections } from '../pages/Connections'
import { axeFindings } from '../screens/axeFindings'
import { photographed } from '../screens/photographed'

test('a partner gets the editions that are meant for it, in its own folder and under its own names', async ({
  openDesk,
  folder,
}) => {
  const { app, desk, window, close } = await openDesk()
  const connections = new Connections(window)
  const partner = join(folder, 'partner')
  await connections.open()
  await connections.add()
  await connections.choose(/Kind/, 'Folder for partners (ninjs)')
  await connections.form.getByLabel('Name', { exact: true }).fill('Example Partner')
  await connections.form.getByRole('checkbox', { name: 'Korean' }).click({ force: true })
  await connections.form.getByLabel('Society').fill('City')
  await connections.addTag('harbour', 'Ports')
  await connections.addTag('night', '')
  expect(await axeFindings(window)).toEqual([])
  await photographed(window, 'connection')
  await connections.save()
  const row = connections.row('Example Partner')
  await expect(row).toContainText('A folder in Dateline’s own data')
  await answerFileDialogs(app, partner)
  await row.getByRole('button', { name: 'Choose a folder' }).click()
  await expect(row).toContainText(partner)

  await connections.edit('Example Partner')
  await expect(connections.form.getByLabel('Society')).toHaveValue('City')
  // A row without a name there was not kept.
  await expect(connections.form.getByLabel('Our tag')).toHaveCount(1)
  await expect(connections.form.getByLabel('Tag there')).toHaveValue('Ports')
  await expect(connections.form.getByRole('checkbox', { name: 'Korean' })).not.toBeChecked()
  await connections.form.getByRole('button', { name: 'Cancel' }).click()
  await expect(connections.form).toBeHidden()

  await window.getByRole('radio', { name: 'Desk', exact: true }).click()
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Night Ferry Returns')
  await story.write('The ferry tied up at nine.')
  await story.chooseEdition('Korean')
  await story.setHeadline('밤배가 돌아왔다')
  await story.write('배가 아홉 시에 닿았다.')
  await desk.details.setSlug('night-ferry')
  await desk.details.chooseSection('Society')
  await desk.details.addByline('Jane Doe', '김하늘')
  await desk.details.addTag('harbour')
  await desk.details.addTag('night')
  await desk.publishing.open()
  await desk.publishing.publish('Publish both')

  const items = async () => (await readdir(partner).catch(() => [])).filter((name) => name.endsWith('.json'))
  await expect.poll(async () => (await items()).length).toBe(1)
  const [name = ''] = await items()
  const item = await readFile(join(partner, name), 'utf8')
  expect(
    ['Night Ferry Returns', '"City"', '"Ports"', '"night"', '"harbour"'].map((words) => item.includes(words)),
  ).toEqual([true, true, true, true, false])
  await close()
})
