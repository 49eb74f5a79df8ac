import { documentPortMessage } from '../../shared/ipc/bridge'
import type { ToMain, ToWindow } from '../../shared/ipc/documentPort'
import { pageBridge } from './pageBridge'

/** The window's end of the document port. */
export interface DocumentPortEnd {
  post(message: ToMain): void
  onMessage(listener: (message: ToWindow) => void): void
}

/** A port that may be written to at once; what is posted before the real one arrives waits in order. */
export function connectDocumentPort(page: Window): DocumentPortEnd {
  let port: MessagePort | undefined
  let listener: ((message: ToWindow) => void) | undefined
  const waiting: ToMain[] = []

  const begin = () => {
    if (port === undefined || listener === undefined) return
    const listening = listener
    port.onmessage = ({ data }: MessageEvent<ToWindow>) => listening(data)
    for (const message of waiting.splice(0)) port.postMessage(message)
  }
  const arrived = (event: MessageEvent<unknown>) => {
    if (event.source !== page || event.origin !== page.location.origin) return
    if (event.data !== documentPortMessage || event.ports[0] === undefined) return
    page.removeEventListener('message', arrived)
    port = event.ports[0]
    begin()
  }
  page.addEventListener('message', arrived)
  pageBridge().connectDocuments()

  return {
    post(message) {
      if (port === undefined) waiting.push(message)
      else port.postMessage(message)
    },
    onMessage(next) {
      listener = next
      begin()
    },
  }
}
