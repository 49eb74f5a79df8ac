import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('dateline', {})
