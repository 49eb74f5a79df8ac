import { ipcMain, type BrowserWindow, type MessagePortMain } from 'electron'
import { z } from 'zod'
import { channels } from '../../shared/ipc/bridge'
import type { Handlers } from '../../shared/ipc/calls'
import type { EventName, EventPayload } from '../../shared/ipc/events'
import type { Failure } from '../../shared/failure'
import { failed } from '../../shared/result'
import type { DocumentPort, DocumentRooms } from '../documents/documentRooms'
import type { PhotoIntake } from '../media/photoIntake'
import { answerCall } from './answerCall'
import { isTrustedSender } from './trustedSender'

export type SendEvent = <N extends EventName>(name: N, payload: EventPayload<N>) => void

/** Tells the window something; without a window nobody is there to be told. */
export const eventSender =
  (window: () => BrowserWindow | null): SendEvent =>
  (name, payload) => {
    const to = window()
    if (to !== null && !to.isDestroyed()) to.webContents.send(channels.event, name, payload)
  }

/** Opens the contract to our own window. */
export function serveWindow(
  window: () => BrowserWindow | null,
  handlers: Handlers,
  documents: Pick<DocumentRooms, 'connect'>,
  intake: Pick<PhotoIntake, 'accept'>,
  onUnexpected: (call: string, error: unknown) => void,
  explain: (error: unknown) => Failure | null,
): void {
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) =>
    isTrustedSender(event, window())
      ? answerCall(handlers, name, input, onUnexpected, explain)
      : failed({ kind: 'message/invalid', call: 'unknown', detail: 'The sender is not trusted.' }),
  )
  ipcMain.on(channels.documentPort, (event) => {
    const [port] = event.ports
    if (port === undefined) return
    if (isTrustedSender(event, window())) documents.connect(documentPort(port))
    else port.close()
  })
  ipcMain.on(channels.photoPort, (event, transferId: unknown) => {
    const [port] = event.ports
    if (port === undefined) return
    const known = z.uuid().safeParse(transferId)
    if (known.success && isTrustedSender(event, window())) intake.accept(known.data, port)
    else port.close()
  })
}

function documentPort(port: MessagePortMain): DocumentPort {
  return {
    post: (message) => port.postMessage(message),
    onMessage(listener) {
      port.on('message', ({ data }) => listener(data as unknown))
      port.start()
    },
    onClose: (listener) => void port.on('close', listener),
  }
}
