import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { isHealthy, reportText } from '../../shared/doctor/reportText'
import { dataFolder, type DataFolder } from '../app/dataFolder'
import { systemLanguage } from '../app/systemLanguage'
import { runBackupJob } from '../backup/runBackupJob'
import { lockedSettings } from '../policy/lockedSettings'
import type { PolicyInForce } from '../policy/policyInForce'
import { readableSettings } from '../settings/settingsFile'
import { checkDesk } from './checkDesk'
import { systemFacts } from './systemFacts'

const aSecond = 1000

/**
 * Whether `--doctor` was asked for, and which data folder is meant. Chromium gets a folder of its own meanwhile: it would write
 * into the desk's, where a window may be open. Must run before Electron is ready.
 */
export function doctorAsked(): DataFolder | null {
  if (!app.commandLine.hasSwitch('doctor')) return null
  const asked = app.commandLine.getSwitchValue('user-data-dir')
  const folder = dataFolder(asked === '' ? app.getPath('userData') : resolve(asked))
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-doctor-'))
  app.setPath('userData', scratch)
  app.setPath('sessionData', scratch)
  app.disableHardwareAcceleration()
  removeAtTheEnd(scratch)
  return folder
}

/**
 * Chromium writes once more after this process has run its last line, into a folder that it makes anew. So the folder is removed
 * by a shell that waits, on a pipe, for the end; Windows has none of that kind.
 */
function removeAtTheEnd(folder: string): void {
  if (process.platform === 'win32')
    return void process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const waitAndRemove = 'cat > /dev/null; sleep 1; rm -rf -- "$1"'
  spawn('/bin/sh', ['-c', waitAndRemove, 'sh', folder], {
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  }).unref()
}

/**
 * `dateline --doctor [--json]`: looks at the desktop without a window, beside one that is open, and changes nothing. Gives back
 * the exit code: 0 where nothing is to be mended, 1 where something is.
 */
export async function runDoctor(folder: DataFolder, policy: PolicyInForce): Promise<number> {
  const report = await checkDesk({
    folder,
    rendererFolder: join(import.meta.dirname, '../renderer'),
    policy,
    settings: { ...readableSettings(folder.settings), ...lockedSettings(policy.keys) },
    system: systemFacts(),
    run: runBackupJob,
    // What signs in is asked in the window, where somebody is signed in.
    connections: () => [],
    now: () => new Date(),
  })
  const text = app.commandLine.hasSwitch('json')
    ? `${JSON.stringify(report, null, 2)}\n`
    : reportText(report, systemLanguage())
  // Written at once: a stream's last words may be lost with the process.
  writeFileSync(1, text)
  await whenStarted()
  return isHealthy(report) ? 0 : 1
}

/**
 * Electron that ends while Chromium is still on its way up waits for ever, now and then. A page that was loaded, never shown,
 * tells that it is up but for some services of its own, of which nothing tells: without the pause 1 of 10 checks on a busy
 * computer never ended, with it none of 28. Whoever destroys the page ends Electron by another way, whose exit code is 0.
 */
async function whenStarted(): Promise<void> {
  const page = new BrowserWindow({ show: false })
  await page.loadURL('about:blank')
  await new Promise((resolve) => setTimeout(resolve, aSecond))
}
