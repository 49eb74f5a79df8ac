import { MessageChannel } from 'node:worker_threads'
import type { BytePort, PhotoSource } from '../../../../electron/media/intake/photoBytes'
import { pieceSize, type ToPhotoProcess } from '../../../../shared/ipc/photoPort'

/** A photo that a window sends over a real message port, to its end or until something comes between. */
export function sent(
  bytes: Uint8Array,
  until: 'end' | 'cancel' | 'vanish' | 'nonsense' = 'end',
): PhotoSource {
  const { port1: window, port2 } = new MessageChannel()
  const post = (message: ToPhotoProcess | string): void => window.postMessage(message)
  const port: BytePort = {
    on: (event: 'message' | 'close', heard: (message: { data: unknown }) => void) =>
      event === 'message'
        ? port2.on('message', (data: unknown) => heard({ data }))
        : port2.on('close', () => heard({ data: null })),
    postMessage: (message) => port2.postMessage(message),
    start: () => port2.start(),
    close: () => port2.close(),
  }
  let at = 0
  window.on('message', () => {
    if (at >= bytes.length) {
      if (until === 'end') post({ type: 'end' })
      if (until === 'cancel') post({ type: 'cancel' })
      if (until === 'nonsense') post('Here is your photo')
      if (until === 'vanish') window.close()
      return
    }
    post({ type: 'chunk', bytes: bytes.slice(at, at + pieceSize) })
    at += pieceSize
  })
  return { port }
}
