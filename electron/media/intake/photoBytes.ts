import { createReadStream } from 'node:fs'
import { piecesUnderWay, type FromPhotoProcess, type ToPhotoProcess } from '../../../shared/ipc/photoPort'

/** What this needs of Electron's `MessagePortMain`; tests bring their own. */
export interface BytePort {
  on(event: 'message', heard: (message: { data: unknown }) => void): unknown
  on(event: 'close', heard: () => void): unknown
  postMessage(message: FromPhotoProcess): void
  start(): void
  close(): void
}

/** Where a photo comes from: a file that was chosen in a dialog, or the window. */
export type PhotoSource = { readonly file: string } | { readonly port: BytePort }

/** The window took it back, or is gone. */
export class PhotoCancelled extends Error {}

const isMessage = (data: unknown): data is ToPhotoProcess =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  (data.type === 'end' ||
    data.type === 'cancel' ||
    (data.type === 'chunk' && 'bytes' in data && data.bytes instanceof Uint8Array))

async function* portBytes(port: BytePort): AsyncGenerator<Uint8Array> {
  const arrived: ToPhotoProcess[] = []
  let wake = (): void => undefined
  port.on('message', ({ data }) => {
    arrived.push(isMessage(data) ? data : { type: 'cancel' })
    wake()
  })
  port.on('close', () => {
    arrived.push({ type: 'cancel' })
    wake()
  })
  port.start()
  for (let piece = 0; piece < piecesUnderWay; piece++) port.postMessage({ type: 'more' })
  try {
    for (;;) {
      const message = arrived.shift()
      if (message === undefined) await new Promise<void>((resolve) => (wake = resolve))
      else if (message.type === 'end') return
      else if (message.type === 'cancel') throw new PhotoCancelled()
      else {
        yield message.bytes
        port.postMessage({ type: 'more' })
      }
    }
  } finally {
    port.close()
  }
}

/** The photo's bytes in pieces. Throws `PhotoCancelled`, and what the file system refuses. */
export const photoBytes = (source: PhotoSource): AsyncIterable<Uint8Array> =>
  'port' in source
    ? portBytes(source.port)
    : (createReadStream(source.file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Uint8Array>)
