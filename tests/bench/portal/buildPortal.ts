import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { portalConnector } from '../../../electron/connectors/portal/portalConnector'
import { liveArticles } from '../../../electron/connectors/portal/portalContent'
import { openDatabase } from '../../../electron/database/openDatabase'
import { updateLog } from '../../../electron/documents/updateLog'
import { stories as storiesOf } from '../../../electron/drafts/stories'
import { inProcessPhotoWorker } from '../../../electron/media/photoWorker'
import { portalDesk } from '../../../electron/publishing/portalDesk'
import { publications as publicationsOf } from '../../../electron/publishing/publications'
import type { Result } from '../../../shared/result'
import type { PhotoAsset, PublishedArticle } from '../../../shared/story/story'
import { photoStore, scenes } from '../../make/photoFiles'
import { sampleProfile } from '../../make/siteProfiles'
import { portalStory } from './portalStories'

export interface PortalFigures {
  /** Seconds: into an empty folder, and again when nothing has changed. */
  readonly whole: number
  readonly again: number
  /** Milliseconds, one more story in both editions: first after a start, then each of the next ones. */
  readonly firstMore: number
  readonly more: readonly number[]
  readonly filesOfOne: number
  /** Bytes. */
  readonly peak: number
}

const done = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** Runs in a process of its own: builds the portal of so many stories, each in two editions, and publishes some more. */
export async function buildPortal(base: string, count: number, more: number): Promise<PortalFigures> {
  mkdirSync(base, { recursive: true })
  const store = photoStore(join(base, 'media'))
  const photos: PhotoAsset[] = []
  for (const scene of Object.values(scenes)) photos.push(await store.add(scene))
  const database = done(openDatabase(join(base, 'desk.sqlite3')))
  const now = () => new Date('2026-12-01T00:00:00Z')
  const stories = storiesOf(database, updateLog(database, now), now)
  const publications = publicationsOf(database)
  const story = (number: number): PublishedArticle[] => {
    const storyId = stories.create()
    return (['en', 'ko'] as const).map((edition) => {
      const made = portalStory(number, edition, photos)
      return { ...made, article: { ...made.article, storyId } }
    })
  }
  for (let from = 0; from < count; from += 500)
    publications.put(Array.from({ length: Math.min(500, count - from) }, (_, at) => story(from + at)).flat())

  const folder = join(base, 'portal')
  const site = {
    folder,
    profile: sampleProfile,
    photos: inProcessPhotoWorker(),
    photoFile: store.photoFile,
    photoCache: join(base, 'derivatives'),
    now,
  }
  const desk = () => portalDesk({ publications, site: () => site })
  // Photos are made once and then kept; a site generator would copy them too.
  const some = (['en', 'ko'] as const).flatMap((edition) =>
    photos.map((_photo, number) => portalStory(number, edition, photos)),
  )
  const elsewhere = portalConnector({ ...site, folder: join(base, 'elsewhere') })
  done(await elsewhere.publish({ live: liveArticles(some), withdrawn: [] }))

  const seconds = async (work: () => Promise<Result<unknown>>): Promise<number> => {
    const began = performance.now()
    done(await work())
    return (performance.now() - began) / 1000
  }
  const portal = desk()
  const whole = await seconds(() => portal.rebuild(() => {}))
  const again = await seconds(() => portal.rebuild(() => {}))
  const publish = async (on: typeof portal, number: number) => {
    const articles = story(number)
    const took = await seconds(() => on.deliver(articles, () => {}))
    publications.put(articles)
    return took * 1000
  }
  const started = desk()
  const firstMore = await publish(started, count)
  const times = []
  for (let at = 1; at <= more; at += 1) times.push(await publish(started, count + at))
  const last = story(count + more + 1)
  const { written } = done(await started.deliver(last, () => {}))
  database.close()
  return {
    whole,
    again,
    firstMore,
    more: times,
    filesOfOne: written.length,
    peak: Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024,
  }
}

const [, , base = '', count = '', more = ''] = process.argv
process.stdout.write(`\n${JSON.stringify(await buildPortal(base, Number(count), Number(more)))}\n`)
