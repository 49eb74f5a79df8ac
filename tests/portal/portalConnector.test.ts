import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { portalFailure } from '../../electron/connectors/portal/portalFailure'
import { articleUrlPath } from '../../shared/output/portal/urlPath'
import type { PublishedArticle } from '../../shared/story/story'
import { makeArticle, photo, published, storyIdOf } from '../make/articles'
import { scenes } from '../make/photoFiles'
import { sampleProfile } from '../make/siteProfiles'
import { contentsOf, filesIn, newFolder, testPortal, type TestPortal } from './publishedFolder'

let base: string
let portal: TestPortal
beforeEach(() => {
  base = newFolder()
  portal = testPortal(sampleProfile, base)
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const story = (number: number, edition: 'en' | 'ko' = 'en', more = {}): PublishedArticle =>
  published(
    makeArticle({
      storyId: storyIdOf(number),
      edition,
      slug: `story-${number}`,
      headline: `Story ${number}`,
      ...more,
    }),
    sampleProfile,
    `2026-11-${10 + number}T09:00:00Z`,
  )
const publish = async (
  live: readonly PublishedArticle[],
  onProgress?: (done: number, total: number) => void,
) => {
  const result = await portal.publish(live, onProgress)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

test('publishing twice writes nothing the second time', async () => {
  const live = [story(1), story(1, 'ko'), story(2)]
  const first = await publish(live)
  const before = contentsOf(portal.folder)
  const second = await publish(live)
  expect({ first: first.written.length > 20, second, same: contentsOf(portal.folder) }).toEqual({
    first: true,
    second: { written: [], removed: [] },
    same: before,
  })
})

test('a changed story changes its page, its neighbours’ lists and nothing else', async () => {
  const live = [story(1), story(2), story(3, 'ko')]
  await publish(live)
  const changed = { ...story(2), updatedAt: '2026-11-20T00:00:00Z' }
  const { written, removed } = await publish([story(1), changed, story(3, 'ko')])
  expect({ written, removed }).toEqual({
    written: [changed.urlPath, 'en/culture/rss.xml', 'en/sitemap-2026-11.xml', 'en/rss.xml', 'sitemap.xml'],
    removed: [],
  })
})

test('articles come before the lists and feeds that lead to them, the root comes last', async () => {
  const { written } = await publish([story(1), story(2, 'ko')])
  const kind = (path: string): string =>
    path.startsWith('assets/')
      ? 'asset'
      : /\/\d{4}\/\d\d\/\d\d\//.test(path)
        ? 'article'
        : path === 'index.html'
          ? 'root'
          : 'list'
  const order = written.map(kind).filter((each, at, all) => each !== all[at - 1])
  expect(order).toEqual(['asset', 'article', 'list', 'root'])
})

/** Every page that can be reached from the root by links, and the links that lead nowhere. */
function walk(folder: string): { dead: string[]; cut: string[] } {
  const dead: string[] = []
  const cut: string[] = []
  const seen = new Set<string>()
  const visit = (path: string, from: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    if (!existsSync(join(folder, path))) return void dead.push(`${from} -> ${path}`)
    if (!path.endsWith('.html')) return
    const html = readFileSync(join(folder, path), 'utf8')
    if (!html.endsWith('</html>\n')) cut.push(path)
    for (const [, href = ''] of html.matchAll(/(?: href="| src="|; url=)([^"#]+)"/g))
      if (!/^https?:/.test(href)) visit(normalize(join(dirname(path), decodeURIComponent(href))), path)
  }
  if (existsSync(join(folder, 'index.html'))) visit('index.html', '')
  return { dead, cut }
}

test('wherever a crash cuts a publish, readers meet whole pages and no dead link, and the next publish mends it', async () => {
  const picture = await portal.store.add({ ...scenes.dusk, width: 500, height: 300 })
  const withPhoto = { photos: [picture], body: [photo(picture.photoId, 'c', '(Photo)')] }
  const before = [story(1), story(2), story(2, 'ko'), story(5)]
  const after = [story(1), story(2), story(3, 'en', withPhoto), story(3, 'ko', withPhoto), story(4, 'ko')]
  const whole = testPortal(sampleProfile, join(base, 'whole'))
  await portal.store.add({ ...scenes.dusk, width: 500, height: 300 })
  mkdirSync(join(base, 'whole/media'), { recursive: true })
  writeFileSync(whole.store.photoFile(picture.photoId), readFileSync(portal.store.photoFile(picture.photoId)))
  await whole.publish(before)
  await whole.publish(after)
  const expected = contentsOf(whole.folder)

  await publish(before)
  const broken: unknown[] = []
  let crashes = 0
  for (let last = 1, done = false; !done; last += 1) {
    rmSync(portal.folder, { recursive: true })
    await publish(before)
    done = await portal
      .publish(after, (step) => {
        if (step >= last) throw new Error('the power went')
      })
      .then(
        () => true,
        () => false,
      )
    if (!done) crashes += 1
    const { dead, cut } = walk(portal.folder)
    if (dead.length + cut.length > 0) broken.push({ last, dead, cut })
  }
  rmSync(portal.folder, { recursive: true })
  await publish(before)
  await portal
    .publish(after, (step, total) => {
      if (step >= total - 8) throw new Error('the power went')
    })
    .catch(() => undefined)
  writeFileSync(join(portal.folder, 'en/.abcdef.dateline-part'), 'half a pa')
  await publish(after)
  expect({ broken, crashed: crashes > 20, mended: contentsOf(portal.folder) }).toEqual({
    broken: [],
    crashed: true,
    mended: expected,
  })
}, 60_000)

test('a page that is no longer live goes, with its photo; what others put there stays', async () => {
  const picture = await portal.store.add({ ...scenes.grey, width: 600, height: 400 })
  const gone = story(2, 'en', { photos: [picture], body: [photo(picture.photoId, 'c', '(Photo)')] })
  await publish([story(1), gone])
  writeFileSync(join(portal.folder, 'en/robots.txt'), 'theirs')
  writeFileSync(join(dirname(join(portal.folder, gone.urlPath)), 'notes.html'), 'theirs')
  const { removed } = await publish([story(1)])
  const id = picture.photoId.slice(0, 12)
  expect({
    removed: removed.map((path) => path.replace(/(?<=photos\/[0-9a-f]{12})-[0-9a-z]{10}/, '')),
    left: filesIn(portal.folder).filter((path) => /en\/robots|notes|photos|story-2/.test(path)),
  }).toEqual({
    removed: [
      gone.urlPath,
      `photos/${id}-16x9-0.v.go.9e-480.webp`,
      `photos/${id}-16x9-0.v.go.9e-600.jpg`,
      `photos/${id}-16x9-0.v.go.9e-600.webp`,
      `photos/${id}-1x1-2s.0.b4.b4-240.jpg`,
      `photos/${id}-1x1-2s.0.b4.b4-240.webp`,
      `photos/${id}-1x1-2s.0.b4.b4-400.jpg`,
      `photos/${id}-480.jpg`,
      `photos/${id}-480.webp`,
      `photos/${id}-4x3-x.0.et.b4-400.webp`,
      `photos/${id}-4x3-x.0.et.b4-533.jpg`,
      `photos/${id}-4x3-x.0.et.b4-533.webp`,
      `photos/${id}-600.jpg`,
      `photos/${id}-600.webp`,
    ],
    left: [`${dirname(gone.urlPath)}/notes.html`, 'en/robots.txt'],
  })
})

test('a folder with someone else’s site in it is left as it is', async () => {
  mkdirSync(portal.folder)
  writeFileSync(join(portal.folder, 'index.html'), '<title>My garden</title>')
  const result = await portal.publish([story(1)])
  expect({ result, files: filesIn(portal.folder) }).toEqual({
    result: {
      ok: false,
      failure: {
        kind: 'portal/notWritable',
        folder: portal.folder,
        detail: 'a page that Dateline did not write is in the way: index.html',
      },
    },
    files: ['index.html'],
  })
})

test('a folder whose manifest was lost is taken up again', async () => {
  await publish([story(1)])
  rmSync(join(portal.folder, '.dateline-portal.jsonl'))
  writeFileSync(join(portal.folder, 'index.html'), '<!-- Dateline -->')
  expect((await publish([story(1)])).written).toEqual(['index.html'])
})

test('a manifest that names files outside the folder removes nothing', async () => {
  await publish([story(1)])
  writeFileSync(join(base, 'precious.txt'), 'theirs')
  appendFileSync(join(portal.folder, '.dateline-portal.jsonl'), '["../precious.txt",""]\n["en/rss.xml",""]\n')
  const { written } = await publish([story(1)])
  expect([readFileSync(join(base, 'precious.txt'), 'utf8'), written]).toEqual(['theirs', []])
})

test('a manifest of a former release is taken over', async () => {
  await publish([story(1), story(2)])
  const files = filesIn(portal.folder).filter((path) => !path.startsWith('.'))
  rmSync(join(portal.folder, '.dateline-portal.jsonl'))
  writeFileSync(join(portal.folder, '.dateline-portal.json'), JSON.stringify({ format: 1, files }))
  const { removed } = await publish([story(1)])
  expect({ removed, hidden: filesIn(portal.folder).filter((path) => path.startsWith('.')) }).toEqual({
    removed: [story(2).urlPath],
    hidden: ['.dateline-portal.jsonl'],
  })
})

test('a folder that can’t be made says so in words', async () => {
  writeFileSync(portal.folder, 'a file')
  const result = await portal.publish([story(1)])
  expect(result).toMatchObject({
    ok: false,
    failure: {
      kind: 'portal/notWritable',
      folder: portal.folder,
      detail: expect.stringMatching(/^a file stands where a folder is needed/) as string,
    },
  })
})

test.skipIf(process.getuid?.() === 0)('a folder without permission says so in words', async () => {
  mkdirSync(portal.folder)
  chmodSync(portal.folder, 0o500)
  const result = await portal.publish([story(1)])
  chmodSync(portal.folder, 0o700)
  expect(result).toMatchObject({ ok: false, failure: { kind: 'portal/notWritable' } })
})

test('what the system refuses is told apart from a bug', () => {
  const refusal = (code: string): Error =>
    Object.assign(new Error(code), { code, syscall: 'open', path: '/site/en' })
  expect([
    portalFailure(refusal('ENOSPC'), '/site'),
    portalFailure(refusal('EACCES'), '/site'),
    portalFailure(new TypeError('a bug'), '/site'),
  ]).toEqual([
    { kind: 'disk/full', path: '/site' },
    { kind: 'portal/notWritable', folder: '/site', detail: 'permission denied (EACCES): /site/en' },
    null,
  ])
})

test('a photo whose bytes are missing stops the publish before any page is written', async () => {
  const picture = await portal.store.add({ ...scenes.grey, width: 600, height: 400 })
  rmSync(portal.store.photoFile(picture.photoId))
  const live = story(1, 'en', { photos: [picture], body: [photo(picture.photoId, 'c', '(Photo)')] })
  const result = await portal.publish([live])
  expect({ result, pages: filesIn(portal.folder).filter((path) => path.endsWith('.html')) }).toEqual({
    result: { ok: false, failure: { kind: 'photo/missing', photoId: picture.photoId } },
    pages: [],
  })
})

test('an address that leads out of the folder is a bug, not a file', async () => {
  const strayed = {
    ...story(1),
    urlPath: `../${articleUrlPath(story(1).article, '2026-11-11T00:00:00Z', sampleProfile)}`,
  }
  await expect(portal.publish([strayed])).rejects.toThrow('No address of the portal')
})
