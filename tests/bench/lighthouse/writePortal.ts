import { join } from 'node:path'
import { portalConnector } from '../../../electron/connectors/portal/portalConnector'
import { liveArticles } from '../../../electron/connectors/portal/portalContent'
import { inProcessPhotoWorker } from '../../../electron/media/photoWorker'
import type { Edition } from '../../../shared/story/edition'
import { everyPage, everyPageProfile } from '../../make/everyPage'
import { photoStore } from '../../make/photoFiles'

/** Where the article with three photos stands in each edition, below the portal's root. */
export type ThreePhotosPaths = Readonly<Record<Edition, string>>

/** Runs in a process of its own: writes a portal that will be read at an address. */
export async function writePortal(base: string, origin: string): Promise<ThreePhotosPaths> {
  const store = photoStore(join(base, 'media'))
  const { live, withdrawn } = await everyPage(store)
  const written = await portalConnector({
    folder: join(base, 'portal'),
    profile: { ...everyPageProfile, origin },
    photos: inProcessPhotoWorker(),
    photoFile: store.photoFile,
    photoCache: null,
    now: () => new Date('2026-11-23T15:00:00Z'),
  }).publish({ live: liveArticles(live), withdrawn })
  if (!written.ok) throw new Error(JSON.stringify(written.failure))
  const pathOf = (edition: Edition): string =>
    live.find(({ article }) => article.slug === 'north-pier' && article.edition === edition)?.urlPath ?? ''
  return { en: pathOf('en'), ko: pathOf('ko') }
}

const [, , base = '', origin = ''] = process.argv
process.stdout.write(`\n${JSON.stringify(await writePortal(base, origin))}\n`)
