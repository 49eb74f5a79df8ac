import type { ElectronApplication } from '@playwright/test'

interface Told {
  readonly title: string
  readonly body: string
}

/**
 * A virtual display has nobody who shows notices and no window in front, so both are played here: from now on somebody looks
 * elsewhere, and what would be shown is kept.
 */
export async function systemNotices(app: ElectronApplication) {
  await app.evaluate(({ BrowserWindow, Notification }) => {
    const kept: Electron.Notification[] = []
    Object.assign(globalThis, { keptNotices: kept })
    Notification.isSupported = () => true
    Notification.prototype.show = function (this: Electron.Notification) {
      kept.push(this)
    }
    for (const window of BrowserWindow.getAllWindows()) window.isFocused = () => false
  })
  type Kept = { keptNotices: Electron.Notification[] }
  return {
    told: (): Promise<Told[]> =>
      app.evaluate(() =>
        (globalThis as unknown as Kept).keptNotices.map(({ title, body }) => ({ title, body })),
      ),
    choose: (at: number): Promise<void> =>
      app.evaluate((_electron, index) => {
        ;(globalThis as unknown as Kept).keptNotices[index]?.emit('click')
      }, at),
  }
}
