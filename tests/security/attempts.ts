import type { ElectronApplication, Page } from '@playwright/test'

/** Watches, in main, what a page that was taken over brings about. */
async function watched(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ app: electronApp, session, shell }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seenAttempts: seen })
    shell.openExternal = (url) => Promise.resolve(void seen.push(`opened ${url}`))
    electronApp.on('browser-window-created', () => seen.push('a window'))
    session.defaultSession.on('will-download', (event) => {
      // Registered after the app's own, so this sees what that one left.
      seen.push(event.defaultPrevented ? 'download refused' : 'a download')
    })
  })
  return () => app.evaluate(() => (globalThis as unknown as { seenAttempts: string[] }).seenAttempts)
}

/**
 * What a page that was taken over may try: to go elsewhere, open windows, download, ask for permissions and devices. Gives
 * back what the page was told of each try, and what came of all of them in main.
 */
export async function attempts(
  app: ElectronApplication,
  window: Page,
): Promise<{ tries: Record<string, string>; cameOfIt: string[]; address: string }> {
  const seen = await watched(app)
  const tries = await window.evaluate(async () => {
    const told: Record<string, string> = {}
    const attempt = async (what: string, work: () => unknown) => {
      try {
        const given: unknown = await work()
        told[what] = given === null || given === undefined ? 'nothing' : JSON.stringify(given)
      } catch (error) {
        told[what] = error instanceof Error ? error.name : String(error)
      }
    }
    const within = <T>(promise: Promise<T>) =>
      Promise.race([promise, new Promise<string>((resolve) => setTimeout(resolve, 3000, 'no answer'))])
    const click = (address: string, set: (link: HTMLAnchorElement) => void = () => {}) => {
      const link = document.createElement('a')
      link.href = address
      set(link)
      document.body.append(link)
      link.click()
      link.remove()
    }
    const any = navigator as unknown as Record<
      string,
      Record<string, (options?: unknown) => Promise<unknown>>
    >

    for (const address of [
      'https://example.org/away',
      'file:///etc/passwd',
      'app://elsewhere/index.html',
      'data:text/html,x',
      'javascript:void(document.title="ran")',
    ]) {
      await attempt(`go to ${address}`, () => void (location.href = address))
      await attempt(`link to ${address}`, () => click(address))
      await attempt(`open ${address}`, () => globalThis.open(address))
    }
    for (const address of [
      'smb://server/share',
      'ms-msdt:/id',
      'mailto:desk@example.org',
      'https://me:key@example.org/',
    ])
      await attempt(`open ${address}`, () => globalThis.open(address))
    await attempt('open a web page', () => globalThis.open('https://example.org/story'))
    await attempt('download', () =>
      click(URL.createObjectURL(new Blob(['x'])), (link) => (link.download = 'x.exe')),
    )
    await attempt('frame', () => {
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/'
      document.body.append(frame)
      frame.remove()
    })
    await attempt('notifications', () => within(Notification.requestPermission()))
    await attempt('camera', () => within(any.mediaDevices!.getUserMedia!({ video: true })))
    await attempt('screen', () => within(any.mediaDevices!.getDisplayMedia!({ video: true })))
    await attempt('place', () =>
      within(
        new Promise((resolve, reject) =>
          navigator.geolocation.getCurrentPosition(resolve, (error) => reject(new Error(error.message))),
        ),
      ),
    )
    await attempt('clipboard', () => within(navigator.clipboard.readText()))
    await attempt('usb', () => within(any.usb!.requestDevice!({ filters: [] })))
    await attempt('hid', () => within(any.hid!.requestDevice!({ filters: [] })))
    await attempt('serial', () => within(any.serial!.requestPort!({})))
    await attempt('bluetooth', () => within(any.bluetooth!.requestDevice!({ acceptAllDevices: true })))
    await attempt('midi', () =>
      within((any as unknown as { requestMIDIAccess: () => Promise<unknown> }).requestMIDIAccess()),
    )
    await attempt('protocol', () => navigator.registerProtocolHandler('web+news', 'https://example.org/?%s'))
    await attempt('fetch', () => fetch('https://example.org/'))
    await attempt('fetch a file', () => fetch('file:///etc/passwd'))
    await attempt(
      'socket',
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('wss://example.org/')
          socket.onopen = resolve
          socket.onerror = () => reject(new Error('refused'))
        }),
    )
    await attempt('eval', () => (0, eval)('1 + 1') as unknown)
    return told
  })
  return { tries, cameOfIt: await seen(), address: window.url() }
}
