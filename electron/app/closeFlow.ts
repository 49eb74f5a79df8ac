import { dialog, type BrowserWindow } from 'electron'
import type { SettingsView } from '../../shared/story/settings'
import type { DocumentRooms } from '../documents/documentRooms'
import { nativeWords } from './nativeWords'

/**
 * A window closes only when all it held is committed. Where that fails the person is told what is safe and decides.
 * Preventing the close also ends a quit that was under way; closing the last window begins it again.
 */
export function closeWithCare(
  window: BrowserWindow,
  rooms: Pick<DocumentRooms, 'settle' | 'flush'>,
  view: () => SettingsView,
): void {
  let asking = false
  window.on('close', (event) => {
    event.preventDefault()
    if (asking) return
    asking = true
    void mayClose()
      .then((may) => {
        if (may) window.destroy()
      })
      .finally(() => {
        asking = false
      })
  })

  async function mayClose(): Promise<boolean> {
    if (!window.webContents.isCrashed()) await rooms.settle({ closing: true })
    while (!rooms.flush().ok) {
      const { message, detail, tryAgain, keepOpen, closeAnyway } = nativeWords[view().language].unsaved
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message,
        detail,
        buttons: [tryAgain, keepOpen, closeAnyway],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      })
      if (response === 1) return false
      if (response === 2) return true
    }
    return true
  }
}
