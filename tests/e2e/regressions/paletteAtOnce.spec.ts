import { expect, test } from '../desk'
import { Desk } from '../pages/Desk'

declare global {
  /** Ends the wait of whatever waits for the window to be at rest. */
  var comeToRest: () => void
}

test('a palette opened before the window came to rest keeps what was typed when it does', async ({
  openDesk,
}) => {
  const { app, window, close } = await openDesk()
  await app.context().addInitScript(() => {
    const waiting: IdleRequestCallback[] = []
    globalThis.requestIdleCallback = (run) => waiting.push(run)
    globalThis.comeToRest = () => {
      for (const run of waiting.splice(0)) run({ didTimeout: false, timeRemaining: () => 50 })
    }
  })
  await window.reload()
  await new Desk(window).newStory()
  await window.keyboard.press('Control+k')
  const field = window.getByRole('dialog').getByRole('combobox')
  await field.fill('Settings')
  await window.evaluate(async () => {
    comeToRest()
    // Long enough for a part that was read before to be drawn.
    await new Promise((resolve) => setTimeout(resolve, 300))
  })
  await expect(field).toHaveValue('Settings')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await close()
})
