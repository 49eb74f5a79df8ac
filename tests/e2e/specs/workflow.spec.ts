import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {} from '../../../renderer/bridge/call'
import { expect, test } from '../desk'
import { axeFindings } from '../screens/axeFindings'
import { photographed } from '../screens/photographed'
import { sitDown } from '../sitDown'

test('a story goes from the reporter over the editor, who returns it once, to its readers', async ({
  openDesk,
}) => {
  const opened = await openDesk()
  const { desk, window: page, dataFolder, close } = opened
  const main = page.getByRole('main')
  await sitDown(opened, 'Noh Garam', 'reporter')
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Night Ferry Returns')
  await story.write('The ferry tied up at nine.')
  await desk.details.setSlug('night-ferry')
  await desk.details.chooseSection('Society')
  await expect(main.getByRole('button', { name: 'Publish…' })).toBeHidden()
  await main.getByRole('button', { name: 'Submit' }).click()
  await expect(main.locator('.story-bar')).toContainText('Submitted')

  // What a reporter may not do, no message does either.
  const storyId = await page.evaluate(async () => {
    const board = await window.dateline.call('board:read', {})
    return board.ok ? (board.value.cards[0]?.storyId ?? '') : ''
  })
  const forged = await page.evaluate(
    (id) => window.dateline.call('publish:story', { storyId: id, editions: ['en'] }),
    storyId,
  )
  expect(forged).toMatchObject({ ok: false, failure: { kind: 'workflow/refused' } })

  await sitDown(opened, 'Jun Arden', 'editor')
  await main.getByRole('button', { name: 'Approve…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByTestId('preflight')).toContainText('It has no byline.')
  expect(await axeFindings(page)).toEqual([])
  await photographed(page, 'review')
  await expect(dialog.getByRole('button', { name: 'Approve', exact: true })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Return…' }).click()
  await dialog.getByLabel('What has to be done').fill('Who wrote it?')
  await dialog.getByRole('button', { name: 'Return', exact: true }).click()
  await expect(main.getByTestId('returned')).toContainText('Who wrote it?')

  await desk.details.addByline('Noh Garam', '노가람')
  await desk.whenSaved()
  await main.getByRole('button', { name: 'Dealt with' }).click()
  await expect(main.getByTestId('returned')).toBeHidden()
  await main.getByRole('button', { name: 'More moves' }).click()
  await page.getByRole('menuitem', { name: 'Submit' }).click()
  await main.getByRole('button', { name: 'Approve…' }).click()
  await expect(dialog.getByTestId('preflight')).toContainText('Nothing stands in the way.')
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(main.locator('.story-bar')).toContainText('Approved')

  // What is written now was not approved.
  await story.write(' Nobody approved this.')
  await desk.whenSaved()
  await main.getByRole('button', { name: 'Publish approved' }).click()
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(main.locator('.story-bar')).toContainText('Changed since published')
  const [live] = await page.evaluate(async (id) => {
    const read = await window.dateline.call('publish:read', { storyId: id })
    return read.ok ? read.value.map(({ urlPath }) => urlPath) : []
  }, storyId)
  const published = readFileSync(join(dataFolder, 'portal', live ?? ''), 'utf8')
  expect(published).toContain('The ferry tied up at nine.')
  expect(published).not.toContain('Nobody approved this.')

  await page.getByRole('banner').getByRole('radio', { name: 'Board' }).click()
  await expect(page.getByRole('main').getByRole('grid', { name: 'Live' })).toContainText(
    'Night Ferry Returns',
  )
  expect(await axeFindings(page)).toEqual([])
  await photographed(page, 'boardLive')
  await close()
})
