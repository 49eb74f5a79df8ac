import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

await app.whenReady()
const window = new BrowserWindow({
  width: 1280,
  height: 800,
  webPreferences: {
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    sandbox: true,
    contextIsolation: true,
  },
})
await window.loadFile(join(import.meta.dirname, '../renderer/index.html'))
