import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { samplePhoto } from '../make/samplePhoto'
import { launchDateline, newDataFolder, removeDataFolder } from './launchDateline'
import type { Dateline, Launch } from './launchDateline'
import { Desk } from './pages/Desk'

export interface OpenDesk extends Dateline {
  readonly desk: Desk
}
interface Fixtures {
  /** A folder of this test's own; gone after it. */
  folder: string
  /** Opens Dateline; a second call, after `close()`, opens the same newsroom again. */
  openDesk: (launch?: Omit<Launch, 'dataFolder'>) => Promise<OpenDesk>
  /** A JPEG on the disk. */
  photo: string
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from here
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-test-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  openDesk: async ({}, use) => {
    const dataFolder = await newDataFolder()
    const opened: Dateline[] = []
    await use(async (launch = {}) => {
      const dateline = await launchDateline({ ...launch, dataFolder })
      opened.push(dateline)
      return { ...dateline, desk: new Desk(dateline.window) }
    })
    for (const dateline of opened) await dateline.kill()
    await removeDataFolder(dataFolder)
  },
  photo: async ({ folder }, use) => {
    const file = join(folder, 'night-ferry.jpg')
    await samplePhoto(file)
    await use(file)
  },
})
export { expect } from '@playwright/test'
