import type { ElectronApplication } from '@playwright/test'

/**
 * The window through main's eyes: Playwright gives up a page that crashed, even once it is back. Keys are real input events, and
 * what stands on the page is read from it.
 */
export const crashingWindow = (app: ElectronApplication) => ({
  /** Sends the keys without waiting for any; where asked lets the page crash behind them, and waits until it is back. */
  type: (text: string, thenCrash = false): Promise<void> =>
    app.evaluate(
      async ({ BrowserWindow }, { keys, crash }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        for (const keyCode of keys) contents?.sendInputEvent({ type: 'char', keyCode })
        if (!crash || contents === undefined) return
        // Asked for anything before, the page that comes back never answers.
        const back = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
        contents.forcefullyCrashRenderer()
        await back
      },
      { keys: [...text], crash: thenCrash },
    ),
  /** What the page answers, null while it can't. */
  read: (script: string): Promise<unknown> =>
    app.evaluate(async ({ BrowserWindow }, asked) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (contents === undefined || contents.isCrashed() || contents.isLoading()) return null
      return (await contents.executeJavaScript(asked).catch(() => null)) as unknown
    }, script),
})
