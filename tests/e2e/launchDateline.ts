import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { findElectron } from '../../scripts/setup/electronRuntime.mjs'

const root = resolve(import.meta.dirname, '../..')

export interface Launch {
  /** An earlier data folder, to open the same newsroom again; a new one where left out. */
  readonly dataFolder?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}
export interface Dateline {
  readonly app: ElectronApplication
  readonly window: Page
  readonly dataFolder: string
  /** Closes the window as a person does, and waits until the app has ended. The data folder stays. */
  readonly close: () => Promise<void>
  /** Ends what is still running, without a word: for the end of a test that failed. */
  readonly kill: () => Promise<void>
}

/** Makes the folder a desk whose first steps were taken, where it is none yet: one without settings opens with the welcome. */
export async function pastTheWelcome(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'settings.json'), '{}', { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  return folder
}
/** A desk with no story. */
export const newDataFolder = async (): Promise<string> =>
  pastTheWelcome(await mkdtemp(join(tmpdir(), 'dateline-')))
export const removeDataFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 })

/** What Playwright needs to start the real app with a data folder of its own. */
export function launchOptions(dataFolder: string, { args = [], env = {} }: Launch = {}) {
  const electron = findElectron()
  if (!electron) throw new Error('There is no Electron yet: run npm run setup.')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return {
    executablePath: electron.executable,
    args: [...asRoot, root, `--user-data-dir=${dataFolder}`, '--lang=en-US', ...args],
    cwd: root,
    env: { ...(process.env as Record<string, string>), ...env },
  }
}

/** Starts the built app in the real Electron. */
export async function launchDateline(launch: Launch = {}): Promise<Dateline> {
  const dataFolder = launch.dataFolder ?? (await newDataFolder())
  const app = await _electron.launch(launchOptions(dataFolder, launch))
  const window = await app.firstWindow()
  await window.waitForLoadState('domcontentloaded')
  let running = true
  const ended = new Promise<void>((resolve) => app.once('close', () => resolve())).then(() => {
    running = false
  })
  return {
    app,
    window,
    dataFolder,
    close: async () => {
      // The app ends while it answers; what counts is that it does.
      await app.evaluate(({ app: electronApp }) => electronApp.quit()).catch(() => undefined)
      await ended
    },
    kill: async () => {
      if (!running) return
      app.process().kill('SIGKILL')
      await ended
    },
  }
}
