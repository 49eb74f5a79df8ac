import type { ElectronApplication } from '@playwright/test'

/**
 * Opens windows that are not ours with our own preload and makes every call from each. Gives back what each was told, by
 * window; all of it should be `message/invalid`.
 */
export const foreignSenders = (
  app: ElectronApplication,
  names: readonly string[],
): Promise<Record<string, string[]>> =>
  app.evaluate(async ({ app: electronApp, BrowserWindow }, callNames) => {
    const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`
    const told: Record<string, string[]> = {}
    const pages = {
      'a second window on our own page': 'app://dateline/index.html',
      'a page of no address': 'about:blank',
      'a page of data': 'data:text/html,<p>x',
    }
    for (const [who, address] of Object.entries(pages)) {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await window.loadURL(address)
      told[who] = (await window.webContents.executeJavaScript(`
        typeof dateline === 'undefined' ? ['no bridge'] : (async () => {
          const kinds = new Set()
          for (const name of ${JSON.stringify(callNames)}) {
            const answer = await dateline.call(name, {})
            kinds.add(answer.ok ? 'answered ' + name : answer.failure.kind)
          }
          return [...kinds]
        })()`)) as string[]
      window.destroy()
    }
    return told
  }, names)
