import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { updateLog } from '../../../../electron/documents/updateLog'
import { stories as storiesOf } from '../../../../electron/drafts/stories'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { portalDesk } from '../../../../electron/publishing/portalDesk'
import { publications as publicationsOf } from '../../../../electron/publishing/publications'
import type { Edition } from '../../../../shared/story/edition'
import { makeArticle, published } from '../../../make/articles'
import { sampleProfile } from '../../../make/siteProfiles'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'

const now = () => new Date('2026-11-23T15:00:00Z')

function newsroom() {
  const base = temporaryFolder()
  const database = openTestDatabase(base)
  onTestFinished(() => database.close())
  const publications = publicationsOf(database)
  const folder = join(base, 'portal')
  const site = {
    folder,
    profile: sampleProfile,
    photos: inProcessPhotoWorker(),
    photoFile: () => '',
    photoCache: null,
    now,
  }
  const portal = portalDesk({ publications, site: () => site })
  const create = () => storiesOf(database, updateLog(database, now), now).create()
  const publish = async (storyId: string, headline: string, edition: Edition = 'en') => {
    const live = published(makeArticle({ storyId, headline, edition }), sampleProfile)
    const done = await portal.deliver([live], () => {})
    if (!done.ok) throw new Error(JSON.stringify(done.failure))
    publications.put([live])
    return live
  }
  const page = (path: string) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null
  return { portal, publications, create, publish, page }
}

test('a story taken back stays taken back when every page is made again, and comes back when it is published', async () => {
  const { portal, publications, create, publish, page } = newsroom()
  const storyId = create()
  const live = await publish(storyId, 'The wrong ship')
  await publish(create(), 'Another story')
  await portal.withdraw(storyId, 'en', 'This story named the wrong ship.')
  await portal.rebuild(() => {})
  const tombstone = page(live.urlPath)
  const front = page('en/index.html')
  const record = publications.withdrawn()
  await publish(storyId, 'The right ship')

  expect({
    told: tombstone?.includes('This story named the wrong ship.'),
    front: [front?.includes('The wrong ship'), front?.includes('Another story')],
    record,
    back: [page(live.urlPath)?.includes('The right ship'), publications.withdrawn()],
  }).toEqual({
    told: true,
    front: [false, true],
    record: [
      {
        storyId,
        edition: 'en',
        urlPath: live.urlPath,
        withdrawnAt: '2026-11-23T15:00:00.000Z',
        note: 'This story named the wrong ship.',
      },
    ],
    back: [true, []],
  })
})

test('one edition is taken back while the other stays, and no longer leads to it', async () => {
  const { portal, create, publish, page } = newsroom()
  const storyId = create()
  const en = await publish(storyId, 'Harbour lights')
  const ko = await publish(storyId, '항구의 등불', 'ko')
  const led = page(ko.urlPath)?.includes('hreflang="en"')
  await portal.withdraw(storyId, 'en', '')
  expect({ led, en: page(en.urlPath), leads: page(ko.urlPath)?.includes('hreflang="en"') }).toEqual({
    led: true,
    en: null,
    leads: false,
  })
})

test('a rebuild says after each file how many of how many are done', async () => {
  const { portal, create, publish } = newsroom()
  await publish(create(), 'The ferry returns')
  const told: (readonly [number, number])[] = []
  await portal.rebuild((done, total) => told.push([done, total]))
  const total = told[0]?.[1] ?? 0
  expect({ told, many: total > 30 }).toEqual({
    told: Array.from({ length: total }, (_, at) => [at + 1, total]),
    many: true,
  })
})
