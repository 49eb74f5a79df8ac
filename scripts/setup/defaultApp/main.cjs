/** What Electron's own default app does for `electron <folder>`: names the app after its package.json and loads its main. */
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const { pathToFileURL } = require('node:url')
const { app } = require('electron')

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const { main, name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setAppPath(folder)
app.setName(productName ?? name)
app.setVersion(version)
if (!app.commandLine.hasSwitch('user-data-dir'))
  app.setPath('userData', join(app.getPath('appData'), app.getName()))

import(pathToFileURL(join(folder, main)).href).catch((error) => {
  console.error(error)
  process.exit(1)
})
