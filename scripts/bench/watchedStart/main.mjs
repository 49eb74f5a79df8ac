/**
 * Starts Dateline, or a bare window, in the plain runtime and prints one line of JSON when it is ready: the same few
 * listeners for both, and no debugger attached to either. `electron <this folder> --start=dateline|bare`.
 */
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { app, BrowserWindow } from 'electron'
import { inProject, root } from '../../setup/places.mjs'

const marks = {}
const mark = (name) => (marks[name] = performance.timeOrigin + performance.now())
mark('main')

/** Resolves once a page that was drawn stands on the screen. */
const painted = (window) =>
  window.webContents.executeJavaScript(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))',
  )

/**
 * Resolves once the body of the article is there, filled and editable; the caret stands in it then, and the page watches
 * for its first letter: a key sent later may well overtake a script that is sent before it.
 */
const bodyFocused = `new Promise((done) => {
  const look = () => {
    const body = document.querySelector('.article-body[contenteditable="true"]')
    if (body === null || body.textContent.length < 1000) return
    watch.disconnect()
    const before = body.textContent.length
    window.firstLetter = new Promise((there) => {
      new MutationObserver(() => body.textContent.length > before && there(true)).observe(body, {
        childList: true, subtree: true, characterData: true,
      })
    })
    body.focus()
    done(true)
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
  look()
})`

async function datelineReady(window, shown, loaded) {
  await loaded
  mark('pageLoaded')
  const { webContents } = window
  await Promise.all([webContents.executeJavaScript(bodyFocused).then(() => mark('body')), shown])
  // A display without a window manager gives no window the focus, and plain input events go nowhere then.
  webContents.debugger.attach()
  await webContents.debugger.sendCommand('Emulation.setFocusEmulationEnabled', { enabled: true })
  await webContents.debugger.sendCommand('Input.dispatchKeyEvent', { type: 'keyDown', key: 'x', text: 'x' })
  await webContents.executeJavaScript('window.firstLetter')
  mark('letter')
  await painted(window)
}

async function bareReady(window, shown, loaded) {
  await Promise.all([shown, loaded])
  await painted(window)
}

const isBare = app.commandLine.getSwitchValue('start') === 'bare'

app.once('browser-window-created', (_event, window) => {
  mark('window')
  const shown = new Promise((resolve) => window.once('show', resolve)).then(() => mark('shown'))
  const loaded = new Promise((resolve) => window.webContents.once('dom-ready', resolve))
  const ready = isBare ? bareReady(window, shown, loaded) : datelineReady(window, shown, loaded)
  void ready.then(() => {
    mark('ready')
    process.stdout.write(`${JSON.stringify(marks)}\n`)
    // Ends as a person ends it, so that caches are kept for the next start.
    app.quit()
  })
})
void app.whenReady().then(() => mark('runtime'))

if (isBare) {
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => {
    const window = new BrowserWindow({ width: 1280, height: 800, show: false })
    window.once('ready-to-show', () => window.show())
    void window.loadFile(join(import.meta.dirname, 'bare.html'))
  })
} else {
  app.setAppPath(root)
  await import(pathToFileURL(inProject('out/main/main.js')).href)
}
