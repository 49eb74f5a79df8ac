import { _electron } from '@playwright/test'

/** Opens a packaged app, waits for its window to show something, and quits it. */
const [executablePath, ...args] = process.argv.slice(2)
const app = await _electron.launch({ executablePath, args, timeout: 45_000 })
const window = await app.firstWindow()
await window.locator('#root > *').first().waitFor()
const packaged = await app.evaluate(({ app: electronApp }) => [
  electronApp.getName(),
  electronApp.getVersion(),
  electronApp.isPackaged,
])
const ended = app.waitForEvent('close')
await app.evaluate(({ app: electronApp }) => electronApp.quit())
await ended
if (!packaged[2]) throw new Error('The app does not know that it is packaged.')
console.log(`${packaged[0]} ${packaged[1]} came up, and ended when it was told to.`)
