import type { ElectronApplication, Page } from '@playwright/test'

interface Wired {
  __ran?: unknown
  __tripped: string[]
}

/** Everything foreign content must not do, watched in the page and in the main process. */
export interface TripWire {
  /** What happened so far, in words; empty is what the tests want. */
  tripped(): Promise<string[]>
  reset(): Promise<void>
}

/**
 * Strings the wire: the page's script flag, its dialogs and `open`, attempts that the content policy stopped; and in main every
 * request of the window and of the room that fetches pictures, every navigation, window, download and opened address.
 */
export async function tripWire(app: ElectronApplication, window: Page): Promise<TripWire> {
  await app.evaluate(({ app: electronApp, BrowserWindow, session, shell }) => {
    const tripped: string[] = []
    Object.assign(globalThis, { tripped })
    const say = (what: string) => void tripped.push(what)
    const isOurs = (url: string) => /^(?:app:\/\/dateline\/|devtools:|chrome-extension:)/.test(url)
    for (const part of [session.defaultSession, session.fromPartition('pictures', { cache: false })])
      part.webRequest.onBeforeRequest(({ url }, go) => {
        if (!isOurs(url)) say(`request ${url.slice(0, 200)}`)
        go({})
      })
    session.defaultSession.on('will-download', () => say('download'))
    shell.openExternal = (url) => Promise.resolve(say(`opened ${url}`))
    electronApp.on('browser-window-created', () => say('window'))
    electronApp.on('web-contents-created', (_event, contents) => say(`contents ${contents.getType()}`))
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.on('will-navigate', ({ url }) => say(`navigation ${url}`))
      webContents.on('did-start-navigation', ({ url, isSameDocument, isMainFrame }) => {
        if (!isSameDocument || !isMainFrame) say(`navigation ${url}`)
      })
      webContents.on('did-frame-finish-load', (_event, isMainFrame) => {
        if (!isMainFrame) say('frame')
      })
    }
  })
  await window.evaluate(() => {
    const wired = globalThis as unknown as Wired
    wired.__tripped = []
    Object.defineProperty(wired, '__ran', { set: () => wired.__tripped.push('ran'), get: () => undefined })
    for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'])
      Object.assign(globalThis, { [name]: () => wired.__tripped.push(name) })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      wired.__tripped.push(`stopped by policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  return {
    async tripped() {
      // Two idle moments: what was going to load or run has begun by then.
      const inPage = await window.evaluate(async () => {
        for (let moment = 0; moment < 2; moment += 1)
          await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }))
        return (globalThis as unknown as Wired).__tripped
      })
      const inMain = await app.evaluate(() => (globalThis as unknown as { tripped: string[] }).tripped)
      return [...inPage, ...inMain]
    },
    async reset() {
      await window.evaluate(() => void ((globalThis as unknown as Wired).__tripped.length = 0))
      await app.evaluate(() => void ((globalThis as unknown as { tripped: string[] }).tripped.length = 0))
    },
  }
}
