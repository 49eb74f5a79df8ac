import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type {} from '../../../renderer/bridge/call'
import { expect, test } from '../desk'
import { axeFindings } from '../screens/axeFindings'
import { photographed } from '../screens/photographed'

test('a story is planned for a time that the clocks show twice: it asks which one, and sends nothing before', async ({
  openDesk,
}) => {
  const { desk, window: page, dataFolder, close } = await openDesk()
  const main = page.getByRole('main')
  const story = await desk.newStory()
  await story.setHeadline('Night Ferry Returns')
  await story.write('The ferry tied up at nine.')
  await desk.details.setSlug('night-ferry')
  await desk.details.chooseSection('Society')
  await desk.details.addByline('Jane Doe', '김하늘')
  await desk.whenSaved()
  await main.getByRole('button', { name: 'More moves' }).click()
  await page.getByRole('menuitem', { name: 'Submit' }).click()
  await main.getByRole('button', { name: 'Approve…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click()
  await main.getByRole('button', { name: 'Publish approved' }).click()
  await dialog.getByRole('radio', { name: 'At a time…' }).click()
  const schedule = dialog.getByRole('button', { name: 'Schedule', exact: true })
  await expect(schedule).toBeDisabled()

  // The clocks of New York are set back on 7 November 2027.
  await dialog.getByRole('spinbutton').first().focus()
  await page.keyboard.type('110720270130')
  await expect(
    dialog.getByRole('radiogroup', { name: /show this time twice/ }).getByRole('radio'),
  ).toHaveCount(2)
  await expect(schedule).toBeDisabled()
  expect(await axeFindings(page)).toEqual([])
  await photographed(page, 'schedule')
  await dialog.locator('label').filter({ hasText: '01:30 EST' }).click()
  await expect(dialog.getByRole('status')).toContainText(
    'Sun, Nov 7, 2027 01:30 EST · Sun, Nov 7, 2027 15:30 KST',
  )
  await schedule.click()
  await expect(main.locator('.story-bar')).toContainText('On its way')

  const job = await page.evaluate(async () => {
    const read = await window.dateline.call('outbox:list', {})
    return read.ok
      ? read.value.map(({ state, notBefore, plannedFor }) => ({ state, notBefore, plannedFor }))
      : []
  })
  expect(job).toEqual([
    {
      state: 'held',
      notBefore: '2027-11-07T06:30:00.000Z',
      plannedFor: { wallTime: '2027-11-07T01:30', zone: 'America/New_York' },
    },
  ])
  expect(existsSync(join(dataFolder, 'portal', 'en', 'index.html'))).toBe(false)
  await close()
})
