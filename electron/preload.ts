import { contextBridge, ipcRenderer } from 'electron'
import { channels, documentPortMessage, photoPortMessage, type DatelineBridge } from '../shared/ipc/bridge'
import { isCallName, isEventName } from '../shared/ipc/names'

const bridge: DatelineBridge = {
  call(name, input) {
    if (!isCallName(name)) return Promise.reject(new Error('There is no such call.'))
    return ipcRenderer.invoke(channels.call, name, input)
  },
  on(name, listener) {
    if (!isEventName(name)) throw new Error('There is no such event.')
    const heard = (_event: unknown, happened: unknown, payload: Parameters<typeof listener>[0]) => {
      if (happened === name) listener(payload)
    }
    ipcRenderer.on(channels.event, heard)
    return () => void ipcRenderer.off(channels.event, heard)
  },
  connectDocuments() {
    const { port1, port2 } = new MessageChannel()
    ipcRenderer.postMessage(channels.documentPort, null, [port1])
    window.postMessage(documentPortMessage, window.location.origin, [port2])
  },
  connectPhoto(transferId) {
    const { port1, port2 } = new MessageChannel()
    ipcRenderer.postMessage(channels.photoPort, transferId, [port1])
    window.postMessage({ type: photoPortMessage, transferId }, window.location.origin, [port2])
  },
}
contextBridge.exposeInMainWorld('dateline', bridge)
