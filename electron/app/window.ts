import { join } from 'node:path'
import { app, BrowserWindow, Menu } from 'electron'
import windowStateKeeper from 'electron-window-state'
import type { SettingsView } from '../../shared/story/settings'
import { logError } from './log'
import { startAddress } from './appAddress'
import { nativeWords } from './nativeWords'

/** The paper of each theme, so that the window doesn't flash before its page is drawn. */
const paper = { light: '#faf8f4', dark: '#1d1d1f' }

export function createWindow(view: () => SettingsView, onReturned: () => void): BrowserWindow {
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
      devTools: !app.isPackaged,
    },
  })
  state.manage(window)
  window.once('ready-to-show', () => window.show())
  bringBack(window, onReturned)
  offerTextMenu(window, view)
  void window.loadURL(startAddress)
  return window
}

/** Pages that may die within a minute before the next one waits a while. */
const quickReturns = 5
const aMinute = 60_000
const pause = 3000

/** A page that died is loaded again: all it had sent is in main. One that dies again and again is given time between. */
function bringBack(window: BrowserWindow, onReturned: () => void): void {
  let deaths: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    logError('page', Object.assign(new Error(`exit code ${exitCode}`), { code: reason }))
    if (reason === 'clean-exit') return
    // Not the wall clock, which may be set back.
    const now = performance.now()
    deaths = [...deaths.filter((at) => now - at < aMinute), now]
    setTimeout(
      () => {
        if (window.isDestroyed()) return
        window.webContents.once('did-finish-load', onReturned)
        window.webContents.reload()
      },
      deaths.length > quickReturns ? pause : 0,
    )
  })
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
