import type { BrowserWindow } from 'electron'
import type { Failure } from '../shared/failure'
import type { SettingsView } from '../shared/story/settings'
import { closeWithCare } from './app/closeFlow'
import { createWindow } from './app/window'
import type { DocumentRooms } from './documents/documentRooms'

export interface DeskWindowOptions {
  readonly view: () => SettingsView
  readonly documents: () => DocumentRooms
  /** What was found wrong at the start, told once the page is there to listen. */
  readonly foundAtStart: () => readonly Failure[]
  readonly onTrouble: (failure: Failure) => void
}

/** The one window of a desk. It may be closed and opened again while the desk goes on. */
export function deskWindow({ view, documents, foundAtStart, onTrouble }: DeskWindowOptions) {
  let window: BrowserWindow | null = null

  function open(): void {
    window = createWindow(view, () => onTrouble({ kind: 'window/crashed' }))
    closeWithCare(window, documents(), view)
    window.on('closed', () => (window = null))
    window.webContents.once('did-finish-load', () => foundAtStart().forEach(onTrouble))
  }

  return {
    /** Null while it is closed. */
    current: (): BrowserWindow | null => window,
    open,
    comeForward: (): void => {
      if (window === null) return open()
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
  }
}
