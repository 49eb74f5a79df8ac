import { join } from 'node:path'
import { app } from 'electron'
import { claimDesk } from './app/claimDesk'
import { registerAppScheme } from './app/appProtocol'
import { openDesk } from './openDesk'
import { sayWhyNotStarted } from './app/startTrouble'
import { systemLanguage } from './app/systemLanguage'
import { logError } from './app/log'

// Nothing here may be awaited at the top level: Electron waits for this module before it is ready.
const claimed = claimDesk()
registerAppScheme()

async function start(): Promise<void> {
  if (claimed === 'second copy') return app.exit(0)
  await app.whenReady()
  if (!claimed.ok) return giveUp(claimed.failure)
  const desk = openDesk(claimed.value, join(app.getAppPath(), 'resources'))
  if (!desk.ok) return giveUp(desk.failure)
  const { comeForward, stop } = desk.value
  app.on('second-instance', comeForward)
  app.on('activate', comeForward)
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', stop)
}

async function giveUp(failure: Parameters<typeof sayWhyNotStarted>[0]): Promise<void> {
  await sayWhyNotStarted(failure, systemLanguage())
  app.exit(1)
}

start().catch((error: unknown) => {
  logError('start', error)
  app.exit(1)
})
