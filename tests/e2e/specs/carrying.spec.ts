import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerFileDialogs, answerSaveDialog } from '../answerDialogs'
import { expect, test } from '../desk'
import { launchDateline, removeDataFolder } from '../launchDateline'
import { Desk } from '../pages/Desk'
import { axeFindings } from '../screens/axeFindings'
import { photographed } from '../screens/photographed'
import { runCommand } from '../screens/views'

test('a story goes to a colleague as a file, both write on, and what they wrote in one place is shown', async ({
  openDesk,
  folder,
}) => {
  test.setTimeout(120_000)
  const mine = await openDesk()
  const story = await mine.desk.newStory()
  await story.setHeadline('Ferry timetable')
  await story.write('The ferry leaves at nine.')
  await mine.desk.whenSaved()
  const there = join(folder, 'there.dateline')
  await answerSaveDialog(mine.app, there)
  await runCommand(mine.window, 'exportStory', 'en')
  await expect(mine.desk.notices).toContainText([/One story .* written to .*there\.dateline/])

  const theirs = await launchDateline()
  try {
    const desk = new Desk(theirs.window)
    await answerFileDialogs(theirs.app, there)
    await runCommand(theirs.window, 'importBundle', 'en')
    const taken = theirs.window.getByRole('dialog', { name: /^One story from/ })
    await expect(taken).toContainText('New here')
    await taken.getByRole('button', { name: 'Open: Ferry timetable' }).click()
    await expect.poll(() => desk.story.paragraphs()).toEqual(['The ferry leaves at nine.'])
    await desk.story.goToEnd()
    for (let letter = 0; letter < 'nine.'.length; letter += 1) await desk.story.press('Backspace')
    await desk.story.type('ten, not nine.')
    await desk.whenSaved()
    const back = join(folder, 'back.dateline')
    await answerSaveDialog(theirs.app, back)
    await runCommand(theirs.window, 'exportStory', 'en')
    await expect(desk.notices).toContainText([/written to .*back\.dateline/])

    await story.goToEnd()
    for (let letter = 0; letter < 'nine.'.length; letter += 1) await story.press('Backspace')
    await story.type('noon.')
    await mine.desk.whenSaved()
    await answerFileDialogs(mine.app, back)
    await runCommand(mine.window, 'importBundle', 'en')
    const merged = mine.window.getByRole('dialog', { name: /^One story from/ })
    await expect(merged).toContainText('Merged with what was written here · Some sentences need a look.')
    expect(await axeFindings(mine.window)).toEqual([])
    await photographed(mine.window, 'takenIn')
    await merged.getByRole('button', { name: 'Look at the merge: Ferry timetable' }).click()
    const report = mine.window.getByRole('dialog').last()
    await expect(report).toContainText('ten, not nine.')
    await expect(report).toContainText('noon.')
    expect(await axeFindings(mine.window)).toEqual([])
    await photographed(mine.window, 'mergeReport')
  } finally {
    await theirs.kill()
    await removeDataFolder(theirs.dataFolder)
  }
  await mine.close()
})

test('an article goes out as a Word document and as a PDF', async ({ openDesk, folder }) => {
  const { app, desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.setHeadline('Night ferry')
  await story.write('밤배가 아홉 시에 떠났다.')
  await desk.whenSaved()
  for (const [format, name, start] of [
    ['Word document (.docx)', 'night-ferry.docx', 'PK'],
    ['PDF (.pdf)', 'night-ferry.pdf', '%PDF-'],
  ] as const) {
    const file = join(folder, name)
    await answerSaveDialog(app, file)
    await runCommand(window, 'exportArticle', 'en')
    const dialog = window.getByRole('dialog', { name: 'Export the English article' })
    await dialog.getByRole('button', { name: /Format/ }).click()
    await window.getByRole('option', { name: format }).click()
    await dialog.getByRole('button', { name: 'Export…' }).click()
    await expect(desk.notices.filter({ hasText: name })).toBeVisible({ timeout: 30_000 })
    expect((await readFile(file)).subarray(0, start.length).toString('latin1')).toBe(start)
    await expect(dialog).toBeHidden()
  }
  await close()
})
