import type { ToPhotoProcess } from '../../shared/ipc/photoPort'
import { pieceSize } from '../../shared/ipc/photoPort'
import { photoPortMessage } from '../../shared/ipc/bridge'
import { failed, type Result } from '../../shared/result'
import type { PhotoAsset } from '../../shared/story/story'
import { callMain } from './call'
import { pageBridge } from './pageBridge'

const isPortOf = (transferId: string, { data }: MessageEvent<unknown>): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === photoPortMessage &&
  'transferId' in data &&
  data.transferId === transferId

function photoPort(page: Window, transferId: string): Promise<MessagePort> {
  return new Promise((resolve) => {
    const arrived = (event: MessageEvent<unknown>): void => {
      const [port] = event.ports
      if (event.source !== page || port === undefined || !isPortOf(transferId, event)) return
      page.removeEventListener('message', arrived)
      resolve(port)
    }
    page.addEventListener('message', arrived)
    pageBridge().connectPhoto(transferId)
  })
}

/**
 * Sends a photo that was dropped or pasted to the photo process, a piece at a time as it is asked for. Fails as `photo:take`
 * does, with `photo/cancelled` once the signal says so, and with `photo/unusable` where the file was moved or deleted since.
 */
export async function sendPhoto(file: File, signal: AbortSignal): Promise<Result<PhotoAsset>> {
  const fileName = file.name.slice(0, 1000)
  const transferId = crypto.randomUUID()
  const port = await photoPort(window, transferId)
  const post = (message: ToPhotoProcess): void => port.postMessage(message)
  let at = 0
  let unreadable = false
  let last: Promise<void> = Promise.resolve()

  const sendPiece = async (): Promise<void> => {
    if (at > file.size || unreadable || signal.aborted) return
    const from = at
    at = from + pieceSize
    try {
      if (from < file.size)
        post({ type: 'chunk', bytes: new Uint8Array(await file.slice(from, at).arrayBuffer()) })
      if (at >= file.size) {
        at = Infinity
        post({ type: 'end' })
      }
    } catch {
      unreadable = true
      post({ type: 'cancel' })
    }
  }
  const cancel = (): void => post({ type: 'cancel' })
  signal.addEventListener('abort', cancel)
  port.onmessage = () => {
    last = last.then(sendPiece)
  }
  try {
    if (signal.aborted) cancel()
    const taken = await callMain('photo:take', { transferId, fileName })
    return unreadable ? failed({ kind: 'photo/unusable', fileName, reason: 'cannotRead' }) : taken
  } finally {
    signal.removeEventListener('abort', cancel)
    port.close()
  }
}
