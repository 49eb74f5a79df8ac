import { expect, test } from '../desk'
import { filesWith } from '../filesWith'
import { Connections } from '../pages/Connections'
import { axeFindings } from '../screens/axeFindings'
import { photographed } from '../screens/photographed'
import { systemNotices } from '../systemNotices'

const canary = 'CANARY-pier-lamp-4711'

test('a site that can’t be reached waits in the outbox with its reason, and its password is nowhere on the disk', async ({
  openDesk,
}) => {
  const { app, desk, window, dataFolder, close } = await openDesk()
  const outbox = window.getByRole('main', { name: 'Outbox' })
  await window.getByRole('radio', { name: 'Outbox' }).click()
  await expect(outbox).toContainText('Portal on this computer')
  await new Connections(window).addSite({
    name: 'Example Wire',
    address: 'http://127.0.0.1:9',
    password: canary,
    place: 'For this sitting only',
  })
  await expect(outbox).toContainText('Password for this sitting')
  await outbox.getByRole('group', { name: 'Example Wire' }).getByRole('button', { name: 'Test' }).click()
  await expect(outbox).toContainText('Example Wire could not be reached')

  await window.getByRole('radio', { name: 'Desk' }).click()
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Night Ferry Returns')
  await story.write('The ferry tied up at nine.')
  await desk.details.setSlug('night-ferry')
  await desk.details.chooseSection('Society')
  await desk.details.addByline('Jane Doe', '김하늘')
  await desk.publishing.open()
  await desk.publishing.publish('Publish English')
  await desk.statusLine.getByRole('button', { name: /Outbox: 1/ }).click()
  const wire = outbox.getByRole('listitem').filter({ hasText: 'Publish · English · Example Wire' })
  await expect(wire).toContainText('Waiting to be sent')
  await expect(wire).toContainText('Example Wire could not be reached')
  const portal = outbox
    .getByRole('listitem')
    .filter({ hasText: 'Publish · English · Portal on this computer' })
  await portal.getByText('Receipt').click()
  await expect(portal).toContainText('Hash of the article')
  expect(await axeFindings(window)).toEqual([])
  await photographed(window, 'outboxReceipt')

  const notices = await systemNotices(app)
  await window.getByRole('radio', { name: 'Desk', exact: true }).click()
  await window.getByRole('tab', { name: 'Workflow' }).click()
  const legalCheck = window.getByRole('textbox', { name: 'Legal check' })
  await legalCheck.fill('Ask about the name of the pier')
  await legalCheck.blur()
  await expect
    .poll(notices.told)
    .toEqual([{ title: 'Dateline: a story needs you', body: 'Night Ferry Returns' }])
  await notices.choose(0)
  await expect(wire).toContainText('Needs you')
  await expect(wire).toContainText('This story needs a legal check: “Ask about the name of the pier”')
  await wire.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(async () => (await notices.told()).length).toBe(2)
  await expect(wire).toContainText('Needs you')

  await wire.getByRole('button', { name: 'Cancel' }).click()
  await expect(wire).toContainText('Cancelled')

  expect(await filesWith(dataFolder, canary)).toEqual([])
  await close()
  expect(await filesWith(dataFolder, canary)).toEqual([])
})
