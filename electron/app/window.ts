import { join } from 'node:path'
import { BrowserWindow, Menu, session, shell } from 'electron'
import windowStateKeeper from 'electron-window-state'
import type { SettingsView } from '../../shared/story/settings'
import { logError } from './log'
import { isWebAddress, startAddress } from './appAddress'
import { nativeWords } from './nativeWords'

/** The paper of each theme, so that the window doesn't flash before its page is drawn. */
const paper = { light: '#faf8f4', dark: '#1d1d1f' }

export function createWindow(view: () => SettingsView): BrowserWindow {
  const state = windowStateKeeper({ defaultWidth: 1280, defaultHeight: 800 })
  const window = new BrowserWindow({
    ...(state.x === undefined ? {} : { x: state.x }),
    ...(state.y === undefined ? {} : { y: state.y }),
    width: state.width,
    height: state.height,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Dateline',
    backgroundColor: paper[view().theme],
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Electron would fetch dictionaries from the network.
      spellcheck: false,
    },
  })
  state.manage(window)
  window.once('ready-to-show', () => window.show())
  keepInside(window)
  bringBack(window)
  offerTextMenu(window, view)
  void window.loadURL(startAddress)
  return window
}

/** A page that died is loaded again, once in a while: all it had saved is in main. */
function bringBack(window: BrowserWindow): void {
  let last = 0
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    logError('page', Object.assign(new Error(`exit code ${exitCode}`), { code: reason }))
    if (reason === 'clean-exit' || Date.now() - last < 10_000) return
    last = Date.now()
    window.webContents.reload()
  })
}

/** The window shows our page and no other. Links of a story open in the reader's own browser. */
function keepInside(window: BrowserWindow): void {
  const { webContents } = window
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.on('will-redirect', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  webContents.setWindowOpenHandler(({ url }) => {
    if (isWebAddress(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
}

export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.setDevicePermissionHandler(() => false)
}

function offerTextMenu(window: BrowserWindow, view: () => SettingsView): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const words = nativeWords[view().language].menu
    if (!isEditable && selectionText === '') return
    Menu.buildFromTemplate([
      { role: 'cut', label: words.cut, enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: words.paste, enabled: editFlags.canPaste, visible: isEditable },
      { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
    ]).popup({ window })
  })
}
