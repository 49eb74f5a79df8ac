import { join } from 'node:path'
import { app } from 'electron'
import { claimDesk } from './app/claimDesk'
import { guardApp } from './app/guardApp'
import { registerAppScheme } from './app/appProtocol'
import { storyFilesOf } from './app/storyFiles'
import { doctorAsked, runDoctor } from './doctor/runDoctor'
import { openDesk } from './openDesk'
import { applyNetworkPolicy } from './policy/networkPolicy'
import { readPolicy } from './policy/readPolicy'
import { sayWhyNotStarted } from './app/startTrouble'
import { systemLanguage } from './app/systemLanguage'
import { logError, logInfo, logWarning, setLogLevel } from './app/log'

// Nothing here may be awaited at the top level: Electron waits for this module before it is ready.
const doctor = doctorAsked()
const claimed = doctor === null ? claimDesk() : null
registerAppScheme()
guardApp()
// After the guard, which takes such switches of others away. A page that starts fills the heap of young objects several
// times over: room for it costs memory, not time.
app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=16')
/** Files that were opened with Dateline before there was a desk. */
const opened = storyFilesOf(process.argv.slice(1), process.cwd())
const openEarly = (event: { preventDefault: () => void }, file: string) => {
  event.preventDefault()
  opened.push(file)
}
app.on('open-file', openEarly)

async function start(): Promise<void> {
  if (claimed === 'second copy') return app.exit(0)
  await app.whenReady()
  if (claimed?.ok === false) return giveUp(claimed.failure)
  const policy = await readPolicy({
    platform: process.platform,
    // A packaged Dateline has no way round the computer's own policy.
    insteadFile: app.isPackaged ? undefined : process.env['DATELINE_POLICY'],
  })
  await applyNetworkPolicy(policy.keys)
  if (doctor !== null) return app.exit(await runDoctor(doctor, policy))
  if (claimed === null) return
  setLogLevel(policy.keys.logLevel)
  logInfo('start', `Dateline ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}`)
  for (const problem of policy.problems) logWarning('policy', problem)
  const desk = openDesk(claimed.value, join(app.getAppPath(), 'resources'), policy)
  if (!desk.ok) return giveUp(desk.failure)
  const { comeForward, takeFiles, stop } = desk.value
  app.off('open-file', openEarly)
  app.on('open-file', (event, file) => {
    event.preventDefault()
    takeFiles([file])
  })
  takeFiles(opened)
  app.on('second-instance', (_event, commandLine, workingFolder) => {
    comeForward()
    takeFiles(storyFilesOf(commandLine.slice(1), workingFolder))
  })
  app.on('activate', comeForward)
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', stop)
}

async function giveUp(failure: Parameters<typeof sayWhyNotStarted>[0]): Promise<void> {
  await sayWhyNotStarted(failure, systemLanguage())
  app.exit(1)
}

start().catch((error: unknown) => {
  logError('start', error)
  app.exit(doctor === null ? 1 : 2)
})
