import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BrowserWindow } from 'electron'

/** Prints a page of HTML as PDF in a window nobody sees, which runs no script and reaches nothing. */
export async function printPdf(html: string, scratch: string): Promise<Uint8Array> {
  await mkdir(scratch, { recursive: true })
  const file = join(scratch, `${randomUUID()}.html`)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      partition: `print-${randomUUID()}`,
    },
  })
  try {
    await writeFile(file, html)
    window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
    window.webContents.session.webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: !url.startsWith('file:') && !url.startsWith('data:') }),
    )
    await window.loadFile(file)
    return await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true })
  } finally {
    window.destroy()
    await rm(file, { force: true })
  }
}
