import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Delivery } from '../../../../electron/connectors/connector'
import { portalAsConnector } from '../../../../electron/connectors/portal/portalAsConnector'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { portalDesk as portalDeskOf } from '../../../../electron/publishing/portalDesk'
import { publications as publicationsOf } from '../../../../electron/publishing/publications'
import { stories as storiesOf } from '../../../../electron/drafts/stories'
import { updateLog } from '../../../../electron/documents/updateLog'
import type { PublishedArticle } from '../../../../shared/story/story'
import { sampleProfile as profile } from '../../../make/siteProfiles'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'
import { publishedArticle } from './outboxDesk'

const now = () => new Date('2026-11-24T09:00:00Z')
const signal = new AbortController().signal

/** The real portal in a folder, as one destination among others. */
function portalDesk() {
  const database = openTestDatabase(temporaryFolder())
  onTestFinished(() => database.close())
  const publications = publicationsOf(database)
  const folder = temporaryFolder()
  const writes: number[] = []
  const desk = portalDeskOf({
    publications,
    site: () => site,
  })
  const site = {
    folder,
    profile,
    photos: inProcessPhotoWorker(),
    photoFile: (photoId: string) => join(folder, 'nowhere', photoId),
    photoCache: null,
    now,
  }
  const portal = portalAsConnector({
    portal: {
      ...desk,
      deliver: (published, onProgress) => {
        writes.push(published.length)
        return desk.deliver(published, onProgress)
      },
    },
    publications,
    origin: () => profile.origin,
    siteName: () => 'Example Portal',
    readPage: (path) => readFile(join(folder, path)).catch(() => null),
    onProgress: () => undefined,
    now,
  })
  const newStory = () => storiesOf(database, updateLog(database, now), now).create()
  return { portal, publications, folder, writes, newStory }
}
const deliveryOf = (published: PublishedArticle): Delivery => ({
  published,
  photos: [],
  section: '',
  tags: [],
  bylines: [],
  copyright: '',
  zone: 'UTC',
  counterpartUrl: null,
  visible: 'now',
  previous: null,
  overwrite: null,
  onStep: () => undefined,
  steps: [],
})
const articleFor = (storyId: string, edition: 'en' | 'ko', headline: string): PublishedArticle => ({
  ...publishedArticle({ storyId, edition, headline }),
  urlPath: `${edition}/${storyId.slice(0, 8)}.html`,
})

test('both editions of one decision are written in one go, and each has its receipt', async () => {
  const { portal, publications, folder, writes, newStory } = portalDesk()
  const storyId = newStory()
  const [en, ko] = await Promise.all([
    portal.publish(deliveryOf(articleFor(storyId, 'en', 'Night Ferry Returns')), signal),
    portal.publish(deliveryOf(articleFor(storyId, 'ko', '밤배 돌아오다')), signal),
  ])
  const page = await readFile(join(folder, `ko/${storyId.slice(0, 8)}.html`), 'utf8')

  expect(writes).toEqual([2])
  expect([en.ok && en.value.url, ko.ok && ko.value.status]).toEqual([
    `${profile.origin}/en/${storyId.slice(0, 8)}.html`,
    'published',
  ])
  expect(page).toContain('hreflang="en')
  expect(publications.ofStory(storyId).length).toBe(2)
})

test('an article that can’t be written does not keep the others back', async () => {
  const { portal, publications, newStory } = portalDesk()
  const [good, bad] = [newStory(), newStory()]
  const missing = 'ab'.repeat(32)
  const broken = publishedArticle({
    storyId: bad,
    body: [{ kind: 'photo', photoId: missing, alt: 'a', caption: [], credit: '(Photo by A/B)' }],
  })
  const [first, second] = await Promise.all([
    portal.publish(deliveryOf(articleFor(good, 'en', 'Night Ferry Returns')), signal),
    portal.publish(deliveryOf({ ...broken, urlPath: 'en/broken.html' }), signal),
  ])

  expect([first.ok, second]).toEqual([
    true,
    { ok: false, failure: { kind: 'photo/missing', photoId: missing } },
  ])
  expect(publications.all().map(({ article }) => article.storyId)).toEqual([good])
})

test('what is withdrawn is gone from readers, is found no more, and withdrawing again changes nothing', async () => {
  const { portal, publications, folder, newStory } = portalDesk()
  const storyId = newStory()
  await portal.publish(deliveryOf(articleFor(storyId, 'en', 'Night Ferry Returns')), signal)
  const before = await portal.find(storyId, 'en', signal)
  const gone = await portal.withdraw(storyId, 'en', null, signal, '')
  const again = await portal.withdraw(storyId, 'en', null, signal, '')
  const found = await portal.find(storyId, 'en', signal)

  expect([before.ok && before.value?.headline, gone, again, found]).toEqual([
    'Night Ferry Returns',
    { ok: true, value: null },
    { ok: true, value: null },
    { ok: true, value: null },
  ])
  expect(existsSync(join(folder, `en/${storyId.slice(0, 8)}.html`))).toBe(false)
  expect(publications.withdrawn().map(({ urlPath }) => urlPath)).toEqual([`en/${storyId.slice(0, 8)}.html`])

  await portal.publish(deliveryOf(articleFor(storyId, 'en', 'Night Ferry Returns')), signal)
  expect([existsSync(join(folder, `en/${storyId.slice(0, 8)}.html`)), publications.withdrawn()]).toEqual([
    true,
    [],
  ])
})
