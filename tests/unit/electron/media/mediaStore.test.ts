import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { mediaStore } from '../../../../electron/media/mediaStore'
import { photoRecords } from '../../../../electron/media/photoRecords'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'

const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#a03020' } })
    .jpeg()
    .toBuffer()

function desk(limit?: number) {
  const folder = temporaryFolder()
  const database = openTestDatabase(folder)
  onTestFinished(() => database.close())
  const records = photoRecords(database, () => new Date('2026-11-23T09:10:00Z'))
  const media = join(folder, 'media')
  const store = mediaStore({
    folder: media,
    records,
    worker: inProcessPhotoWorker(),
    ...(limit === undefined ? {} : { limit }),
  })
  return { folder, media, records, store }
}
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)

test('a photo is kept under the hash of its bytes', async () => {
  const { folder, store } = desk()
  const bytes = await picture()
  const file = join(folder, '항구.jpg'.normalize('NFD'))
  writeFileSync(file, bytes)
  const photoId = createHash('sha256').update(bytes).digest('hex')
  const taken = await store.takeFile(file)

  expect({ taken, same: readFileSync(store.photoFile(photoId)).equals(bytes) }).toEqual({
    taken: {
      ok: true,
      value: { photoId, mediaType: 'image/jpeg', width: 40, height: 30, fileName: '항구.jpg' },
    },
    same: true,
  })
})

test('the same bytes are one photo, whatever they are called', async () => {
  const { media, store } = desk()
  const bytes = await picture()
  const first = await store.takeBytes(bytes, 'harbour.jpg')
  const second = await store.takeBytes(bytes, 'copy of harbour.jpg')

  expect([second, filesIn(media).length]).toEqual([first, 1])
})

test('a photo whose file went missing is taken again', async () => {
  const { store } = desk()
  const bytes = await picture()
  const first = await store.takeBytes(bytes, 'harbour.jpg')
  if (!first.ok) throw new Error(first.failure.kind)
  writeFileSync(join(store.photoFile(first.value.photoId), '..', 'other'), '')
  const { rmSync } = await import('node:fs')
  rmSync(store.photoFile(first.value.photoId))
  const again = await store.takeBytes(bytes, 'harbour.jpg')

  expect([again, await store.hasPhoto(first.value.photoId)]).toEqual([first, true])
})

test('what is no photo is refused and leaves nothing behind', async () => {
  const { folder, media, store } = desk()
  const text = join(folder, 'notes.jpg')
  writeFileSync(text, 'Call the harbour master back')
  const refusals = [
    await store.takeFile(text),
    await store.takeBytes(new Uint8Array(), 'empty.jpg'),
    await store.takeFile(join(folder, 'gone.jpg')),
    await store.takeFile(folder),
  ]

  expect({
    reasons: refusals.map((one) => !one.ok && one.failure.kind === 'photo/unusable' && one.failure.reason),
    left: filesIn(media),
  }).toEqual({ reasons: ['notAPhoto', 'empty', 'cannotRead', 'notAPhoto'], left: [] })
})

test('a file above the limit is refused before it fills the disk', async () => {
  const { folder, media, store } = desk(100)
  const file = join(folder, 'huge.jpg')
  writeFileSync(file, new Uint8Array(101))
  const refused = await store.takeFile(file)

  expect([refused, await store.takeBytes(new Uint8Array(200), 'dropped.jpg'), filesIn(media)]).toEqual([
    { ok: false, failure: { kind: 'photo/tooLarge', fileName: 'huge.jpg', bytes: 101, limit: 100 } },
    { ok: false, failure: { kind: 'photo/tooLarge', fileName: 'dropped.jpg', bytes: 200, limit: 100 } },
    [],
  ])
})

test('a media folder that can’t be written is told as such', async () => {
  const { media, store } = desk()
  writeFileSync(media, 'a file stands here')
  const refused = await store.takeBytes(await picture(), 'harbour.jpg')

  expect(refused.ok || refused.failure.kind).toBe('disk/notWritable')
})
