import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'
import { views } from '../screens/views'

/** Too wide by nature at that size: they have two pages beside each other. */
const wide = new Set(['sideBySide'])

test('at twice the size everything is within reach: nothing hangs over the edge, the list stands in for the page', async ({
  openDesk,
}) => {
  test.setTimeout(120_000)
  const { app, desk, window, close } = await openDesk()
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await answerFileDialogs(app)
  const story = await desk.newStory()
  await story.setHeadline('Night ferry sails again')
  await story.write('The ferry left at nine.')
  await desk.whenSaved()
  await app.evaluate(({ BrowserWindow }) => {
    const [shown] = BrowserWindow.getAllWindows()
    shown?.setContentSize(1280, 800)
    shown?.webContents.setZoomFactor(2)
  })
  await expect.poll(() => window.evaluate(() => innerWidth)).toBeLessThan(720)

  for (const view of views.filter(
    ({ name }) => !wide.has(name) && !name.startsWith('tab ') && name !== 'importStory',
  )) {
    await view.open(desk, 'en')
    // The panes fold away a frame or two after the size is known.
    await expect
      .poll(() => window.evaluate(() => document.documentElement.scrollWidth - innerWidth), view.name)
      .toBeLessThanOrEqual(0)
    if (view.leave) await view.leave(desk, 'en')
    else while ((await window.getByRole('dialog').count()) > 0) await window.keyboard.press('Escape')
  }

  await expect(desk.stories.pane).toBeHidden()
  await window.keyboard.press('Control+Alt+s')
  await expect(desk.stories.pane).toBeVisible()
  await expect(story.body).toBeHidden()
  await desk.stories.pane.getByRole('option', { name: /Night ferry/ }).click()
  await expect(story.body).toBeVisible()
  await window.getByRole('button', { name: 'Show details' }).click()
  await expect(window.getByRole('dialog', { name: 'Details' })).toBeVisible()
  await close()
})
