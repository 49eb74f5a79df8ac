import inspector from 'node:inspector'
import { app, shell, type Session, type WebContents } from 'electron'
import { isPreviewAddress, isWebAddress } from './appAddress'

/** What lets whoever starts Dateline look into a page or change its rules; a release has no use for any of them. */
const closedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'disable-web-security',
  'allow-running-insecure-content',
  'load-extension',
  'js-flags',
]

/**
 * The rules that hold for every page and every session, whoever makes them (electronjs.org/docs/latest/tutorial/security).
 * Must run before Electron is ready.
 */
export function guardApp(): void {
  // Root has no sandbox at all, and Chromium then refuses one.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // The inspector answers in test builds only; the fuses of a release leave it out.
  if (app.isPackaged && inspector.url() === undefined)
    for (const name of closedSwitches) app.commandLine.removeSwitch(name)
  app.on('session-created', guardSession)
  app.on('web-contents-created', (_event, contents) => keepInside(contents))
}

/** A page stays what it was loaded as. Links of a story open in the reader's own browser. */
function keepInside(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !isPreviewAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isWebAddress(url)) void shell.openExternal(new URL(url).href)
    return { action: 'deny' }
  })
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault()
    answer('')
  })
}

/** No permission, no device, no download, and nothing but our own pages. */
function guardSession(session: Session): void {
  // Chromium's own speller asks Google for its dictionaries.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.on('will-download', (event) => event.preventDefault())
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault()
    answer(null)
  })
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault()
    answer('')
  })
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault()
    answer()
  })
}
