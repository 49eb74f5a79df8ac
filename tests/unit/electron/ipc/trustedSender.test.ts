import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { expect, test } from 'vitest'
import { isTrustedSender } from '../../../../electron/ipc/trustedSender'

// Fakes: a frame that lies about its place can't be made in the real Electron.
const page = 'app://dateline/index.html'
function ask({
  url = page,
  frame = 'main',
  sender = 'ours',
  destroyed = false,
  noWindow = false,
} = {}): boolean {
  const mainFrame = { url }
  const webContents = { mainFrame }
  const window = { webContents, isDestroyed: () => destroyed }
  const frames = { main: mainFrame, sub: { url }, gone: null }
  const event = {
    sender: sender === 'ours' ? webContents : { mainFrame },
    senderFrame: frames[frame as keyof typeof frames],
  }
  return isTrustedSender(
    event as unknown as IpcMainInvokeEvent,
    noWindow ? null : (window as unknown as BrowserWindow),
  )
}

test('the main frame of our own window is heard', () => expect(ask()).toBe(true))

test.each([
  ['a frame within the page', { frame: 'sub' }],
  ['a frame that is gone', { frame: 'gone' }],
  ['another window', { sender: 'other' }],
  ['a window that is closed', { destroyed: true }],
  ['anyone while there is no window', { noWindow: true }],
  ['our window on a web page', { url: 'https://dateline/index.html' }],
  ['our window on a file', { url: 'file:///index.html' }],
  ['a host that looks like ours', { url: 'app://dateline.example/index.html' }],
  ['an address with a name before the host', { url: 'app://dateline@evil/index.html' }],
  ['a page of no address', { url: 'about:blank' }],
])('%s is not heard', (_who, situation) => expect(ask(situation)).toBe(false))
