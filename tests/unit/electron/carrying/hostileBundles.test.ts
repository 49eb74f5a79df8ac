import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { create } from 'tar'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { sealManifest } from '../../../../electron/backup/sealedArchive'
import type { BundledStory } from '../../../../electron/carrying/bundledStory'
import { collectStory } from '../../../../electron/carrying/collectStory'
import { articleSeed } from '../../../../shared/document/binding/seedUpdate'
import { articleText } from '../../../../shared/document/articleDocument'
import { temporaryFolder } from '../temporaryFolder'
import { carryingDesk, valueOf } from './carryingDesk'

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

interface Packed {
  readonly files: Readonly<Record<string, Uint8Array | string>>
  readonly manifest?: object
  /** What the manifest says of a file, where that is not so. */
  readonly said?: Readonly<Record<string, { bytes?: number; sha256?: string }>>
  readonly alsoPacked?: readonly string[]
  readonly unsealed?: boolean
}

/** A bundle packed by hand, right in everything that isn't said to be wrong. */
async function packed({ files, manifest = {}, said = {}, alsoPacked = [], unsealed = false }: Packed) {
  const folder = temporaryFolder()
  const entries = Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content)
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
    return { name, bytes: bytes.length, sha256: sha(bytes), ...said[name] }
  })
  const sealed = sealManifest({
    format: 'dateline-bundle',
    formatVersion: 1,
    createdAt: '2026-11-23T09:10:00.000Z',
    from: 'Dan Roe',
    files: entries,
    ...manifest,
  })
  writeFileSync(join(folder, 'manifest.json'), unsealed ? sealed.replace('Dan Roe', 'Sora Bae') : sealed)
  const file = join(folder, 'hostile.dateline')
  await create({ file, cwd: folder, portable: true, noDirRecurse: true, preservePaths: true }, [
    'manifest.json',
    ...Object.keys(files),
    ...alsoPacked,
  ])
  return file
}

function twoDesks() {
  const busan = carryingDesk('Dan Roe')
  const storyId = busan.stories.create()
  busan.type(storyId, 'Night ferry')
  valueOf(busan.revisions.keep(storyId, 'named', 'First filing'))
  const story = valueOf(collectStory({ ...busan, read: (name) => busan.rooms.read(name) }, storyId, true))
  return { busan, seoul: carryingDesk('Sora Bae'), storyId, story, name: `stories/${storyId}.json` }
}
type Desks = ReturnType<typeof twoDesks>
const changed = ({ story, name }: Desks, change: (story: BundledStory) => object): Packed => ({
  files: { [name]: JSON.stringify({ ...story, ...change(story) }) },
})
const wholeOne = ({ story, name }: Desks): Packed['files'] => ({ [name]: JSON.stringify(story) })

/** One byte more than a state may have. */
const tooMuch = Buffer.alloc(64 * 1024 * 1024 + 1)

const hostile: Record<string, [reason: string, make: (desks: Desks) => Packed]> = {
  'a name that climbs out of its folder': [
    'damaged',
    (desks) => ({ files: { ...wholeOne(desks), '../outside.json': '{}' } }),
  ],
  'a name of the whole disk': [
    'damaged',
    (desks) => ({
      files: wholeOne(desks),
      manifest: { files: [{ name: '/etc/hosts', bytes: 1, sha256: sha(Buffer.from('x')) }] },
    }),
  ],
  'a file that the manifest does not name': [
    'damaged',
    (desks) => ({ files: { ...wholeOne(desks), 'media/more': 'x' }, manifest: {} }),
  ],
  'the same name twice': ['damaged', (desks) => ({ files: wholeOne(desks), alsoPacked: [desks.name] })],
  'a wrong checksum': [
    'damaged',
    (desks) => ({ files: wholeOne(desks), said: { [desks.name]: { sha256: sha(Buffer.from('other')) } } }),
  ],
  'a size that is not the file’s': [
    'damaged',
    (desks) => ({ files: wholeOne(desks), said: { [desks.name]: { bytes: 1e12 } } }),
  ],
  'a manifest that was changed after sealing': [
    'damaged',
    (desks) => ({ files: wholeOne(desks), unsealed: true }),
  ],
  'a manifest of another make': [
    'damaged',
    (desks) => ({ files: wholeOne(desks), manifest: { format: 'x' } }),
  ],
  'a newer form': ['newer', (desks) => ({ files: wholeOne(desks), manifest: { formatVersion: 2 } })],
  'no story at all': ['notABundle', () => ({ files: {} })],
  'a story under another’s number': [
    'damaged',
    (desks) => ({ files: { [`stories/${randomUUID()}.json`]: JSON.stringify(desks.story) } }),
  ],
  'a story that is no JSON': ['damaged', ({ name }) => ({ files: { [name]: '{"storyId":' } })],
  'a document that is no Yjs update': [
    'damaged',
    (desks) => changed(desks, ({ state }) => ({ state: { ...state, en: base64(Buffer.from('no update')) } })),
  ],
  'a document with a hole': [
    'damaged',
    (desks) =>
      changed(desks, ({ state }) => {
        const doc = new Y.Doc()
        articleText(doc, 'headline').insert(0, 'Before')
        const before = Y.encodeStateVector(doc)
        articleText(doc, 'headline').insert(3, 'after')
        return { state: { ...state, en: base64(Y.encodeStateAsUpdate(doc, before)) } }
      }),
  ],
  'an article that begins as no article does': [
    'damaged',
    (desks) =>
      changed(desks, ({ state }) => {
        const doc = new Y.Doc()
        articleText(doc, 'headline').insert(0, 'Alone')
        return { state: { ...state, en: base64(Y.encodeStateAsUpdate(doc)) } }
      }),
  ],
  'a log that is no log': [
    'damaged',
    (desks) =>
      changed(desks, () => ({
        log: [{ part: 'en', at: '2026-11-23T09:10:00.000Z', update: base64(Buffer.from('no update')) }],
      })),
  ],
  'a revision whose state is not there': [
    'damaged',
    (desks) => changed(desks, () => ({ revisionStates: {} })),
  ],
  'a revision’s state that is another': [
    'damaged',
    (desks) =>
      changed(desks, ({ revisionStates }) => ({
        revisionStates: Object.fromEntries(
          Object.keys(revisionStates).map((hash) => [hash, base64(deflateRawSync(articleSeed))]),
        ),
      })),
  ],
  'a state that fills the memory when unpacked': [
    'damaged',
    (desks) =>
      changed(desks, ({ revisionStates }) => ({
        revisionStates: { ...revisionStates, [sha(tooMuch)]: base64(deflateRawSync(tooMuch)) },
      })),
  ],
  'a receipt of another story': [
    'damaged',
    (desks) => changed(desks, () => ({ publications: [{ article: { storyId: randomUUID() } }] })),
  ],
  'a photo that no story shows': [
    'damaged',
    (desks) => ({ files: { ...wholeOne(desks), [`media/${sha(Buffer.from('photo'))}`]: 'photo' } }),
  ],
  'a photo that is none': [
    'badPhoto',
    (desks) => {
      const photoId = sha(Buffer.from('no photo'))
      const asset = { photoId, mediaType: 'image/jpeg', width: 10, height: 10, fileName: '../../a.jpg' }
      const { files } = changed(desks, () => ({ photos: [{ asset, details: null }] }))
      return { files: { ...files, [`media/${photoId}`]: 'no photo' } }
    },
  ],
}

test.each(Object.entries(hostile))('%s: the bundle is refused whole', async (_, [reason, make]) => {
  const desks = twoDesks()
  const taken = await desks.seoul.carrying.take(await packed(make(desks)))

  expect([taken, leftBehind(desks.seoul)]).toEqual([
    { ok: false, failure: { kind: 'bundle/refused', fileName: 'hostile.dateline', reason } },
    nothing,
  ])
})

test('a bundle that is itself packed is not unpacked, whatever it may hold', async () => {
  const desks = twoDesks()
  const file = await packed({ files: wholeOne(desks) })
  writeFileSync(file, gzipSync(readFileSync(file)))

  expect([await desks.seoul.carrying.take(file), leftBehind(desks.seoul)]).toEqual([
    { ok: false, failure: { kind: 'bundle/refused', fileName: 'hostile.dateline', reason: 'notABundle' } },
    nothing,
  ])
})

test('of a bundle that was cut off anywhere nothing is taken', async () => {
  const desks = twoDesks()
  const whole = readFileSync(await packed({ files: wholeOne(desks) }))
  const reasons = new Set<string>()
  for (let part = 0; part < 20; part += 1) {
    const file = join(temporaryFolder(), 'cut.dateline')
    writeFileSync(file, whole)
    // The last two blocks of an archive are empty; all before them are needed.
    truncateSync(file, Math.floor(((whole.length - 2048) * part) / 20))
    const taken = await desks.seoul.carrying.take(file)
    reasons.add(taken.ok ? 'taken' : taken.failure.kind === 'bundle/refused' ? taken.failure.reason : '?')
  }

  expect([[...reasons].toSorted(), leftBehind(desks.seoul)]).toEqual([['damaged', 'notABundle'], nothing])
})

test('a story of another origin with the number of one that is here is refused, and the one here stays', async () => {
  const desks = twoDesks()
  valueOf(await desks.seoul.carrying.take(await packed({ files: wholeOne(desks) })))
  const before = desks.seoul.text(desks.storyId)
  const other = changed(desks, () => ({ createdAt: '2020-01-01T00:00:00.000Z' }))
  const taken = await desks.seoul.carrying.take(await packed(other))

  expect([!taken.ok && taken.failure, desks.seoul.text(desks.storyId)]).toEqual([
    { kind: 'bundle/refused', fileName: 'hostile.dateline', reason: 'otherStory' },
    before,
  ])
})

test('writing that contradicts what is here under the same writer’s number is refused', async () => {
  const desks = twoDesks()
  const bundle = (words: string) => {
    const doc = new Y.Doc()
    doc.clientID = 77
    Y.applyUpdate(doc, Buffer.from(desks.story.state.en, 'base64'))
    articleText(doc, 'headline').insert(0, words)
    return packed(
      changed(desks, ({ state }) => ({
        log: [],
        state: { ...state, en: base64(Y.encodeStateAsUpdate(doc)) },
      })),
    )
  }
  valueOf(await desks.seoul.carrying.take(await bundle('Calm seas. ')))
  const taken = await desks.seoul.carrying.take(await bundle('High waves! '))

  expect([taken.ok ? taken.value : taken.failure, desks.seoul.text(desks.storyId).split('\n')[0]]).toEqual([
    { kind: 'bundle/refused', fileName: 'hostile.dateline', reason: 'otherStory' },
    'Calm seas. Night ferry',
  ])
})

const nothing = { stories: 0, updates: 0, revisions: 0, photos: 0, scratch: [] }
const leftBehind = (desk: Desks['seoul']) => ({
  stories: desk.rows('stories'),
  updates: desk.rows('update_log'),
  revisions: desk.rows('revisions'),
  photos: desk.rows('photos'),
  scratch: readdirSync(join(desk.folder, 'carrying')),
})
