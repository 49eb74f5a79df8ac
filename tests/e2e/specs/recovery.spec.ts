import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../desk'
import { axeFindings } from '../screens/axeFindings'
import { photographed } from '../screens/photographed'

// Words that are lost once in a while are lost.
test.describe.configure({ retries: 0 })

test('a database that lost its end opens with every word, and says which came back', async ({ openDesk }) => {
  const first = await openDesk()
  const story = await first.desk.newStory()
  await story.setHeadline('Harbour lights')
  await story.write('The lamps were lit at six.')
  await first.window.keyboard.press('ControlOrMeta+Comma')
  await first.window.getByRole('button', { name: 'Back up now' }).click()
  await expect(first.desk.notices).toContainText(['Backup made and checked'])
  await first.window.getByRole('button', { name: 'Done' }).click()
  await story.write(' The keeper stayed until nine.')
  await first.desk.whenSaved()
  await first.close()
  truncateSync(join(first.dataFolder, 'dateline.sqlite3'), 20_000)

  const { desk, window, close } = await openDesk()
  const recovered = window.getByRole('dialog', { name: 'Stories recovered' })
  await expect(recovered).toContainText('The damaged file was set aside whole')
  await recovered.getByRole('button', { name: 'Compare Harbour lights' }).click()
  await expect(recovered.getByRole('listitem').filter({ hasText: '± Changed' }).last()).toContainText(
    'The lamps were lit at six. The keeper stayed until nine.',
  )
  expect(await axeFindings(window)).toEqual([])
  await photographed(window, 'recovery')
  await recovered.getByRole('button', { name: 'Open story' }).first().click()
  await expect
    .poll(() => desk.story.paragraphs())
    .toEqual(['The lamps were lit at six. The keeper stayed until nine.'])
  await close()
})
