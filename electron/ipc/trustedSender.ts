import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { isAppAddress } from '../app/appAddress'

/** True for the main frame of our own window while it shows our own page. */
export function isTrustedSender(
  event: IpcMainEvent | IpcMainInvokeEvent,
  window: BrowserWindow | null,
): boolean {
  if (window === null || window.isDestroyed()) return false
  const frame = event.senderFrame
  return (
    event.sender === window.webContents &&
    frame !== null &&
    frame === window.webContents.mainFrame &&
    isAppAddress(frame.url)
  )
}
