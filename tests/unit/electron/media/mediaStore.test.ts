import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { mediaStore } from '../../../../electron/media/mediaStore'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { pieceSize } from '../../../../shared/ipc/photoPort'
import { sent } from './sent'
import { photoRooms } from '../../../make/photoRooms'
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
  const { records, details } = photoRooms(database)
  const media = join(folder, 'media')
  const store = mediaStore({
    folder: media,
    records,
    details,
    worker: inProcessPhotoWorker(),
    ...(limit === undefined ? {} : { limit }),
  })
  return { folder, media, records, details, store }
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
  const first = await store.takeSource(sent(bytes), 'harbour.jpg')
  const second = await store.takeSource(sent(bytes), 'copy of harbour.jpg')

  expect([second, filesIn(media).length]).toEqual([first, 1])
})

test('a photo whose file went missing is taken again', async () => {
  const { store } = desk()
  const bytes = await picture()
  const first = await store.takeSource(sent(bytes), 'harbour.jpg')
  if (!first.ok) throw new Error(first.failure.kind)
  writeFileSync(join(store.photoFile(first.value.photoId), '..', 'other'), '')
  const { rmSync } = await import('node:fs')
  rmSync(store.photoFile(first.value.photoId))
  const again = await store.takeSource(sent(bytes), 'harbour.jpg')

  expect([again, await store.hasPhoto(first.value.photoId)]).toEqual([first, true])
})

test('what is no photo is refused and leaves nothing behind', async () => {
  const { folder, media, store } = desk()
  const text = join(folder, 'notes.jpg')
  writeFileSync(text, 'Call the harbour master back')
  const refusals = [
    await store.takeFile(text),
    await store.takeSource(sent(new Uint8Array()), 'empty.jpg'),
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

  expect([refused, await store.takeSource(sent(new Uint8Array(200)), 'dropped.jpg'), filesIn(media)]).toEqual(
    [
      { ok: false, failure: { kind: 'photo/tooLarge', fileName: 'huge.jpg', bytes: 101, limit: 100 } },
      { ok: false, failure: { kind: 'photo/tooLarge', fileName: 'dropped.jpg', bytes: 200, limit: 100 } },
      [],
    ],
  )
})

test('a media folder that can’t be written is told as such', async () => {
  const { media, store } = desk()
  writeFileSync(media, 'a file stands here')
  const refused = await store.takeSource(sent(await picture()), 'harbour.jpg')

  expect(refused.ok || refused.failure.kind).toBe('disk/notWritable')
})

test('a photo that is not in pieces that fit is put together as it was', async () => {
  const { store } = desk()
  const bytes = await sharp(randomBytes(700 * 700 * 3), { raw: { width: 700, height: 700, channels: 3 } })
    .png()
    .toBuffer()
  const taken = await store.takeSource(sent(bytes), 'noise.png')
  const photoId = createHash('sha256').update(bytes).digest('hex')

  expect([taken.ok && taken.value.photoId, bytes.length > 2 * pieceSize]).toEqual([photoId, true])
  expect(readFileSync(store.photoFile(photoId)).equals(bytes)).toBe(true)
})

test('a photo that the window takes back, or never finishes, leaves nothing behind', async () => {
  const { media, store } = desk()
  const bytes = await picture()
  const results = [
    await store.takeSource(sent(bytes, 'cancel'), 'a.jpg'),
    await store.takeSource(sent(bytes, 'vanish'), 'b.jpg'),
    await store.takeSource(sent(bytes, 'nonsense'), 'c.jpg'),
  ]

  expect([results.map((one) => !one.ok && one.failure), filesIn(media)]).toEqual([
    ['a.jpg', 'b.jpg', 'c.jpg'].map((fileName) => ({ kind: 'photo/cancelled', fileName })),
    [],
  ])
})

test('a photo that comes in again under another name keeps its credit', async () => {
  const { folder, details, store } = desk()
  const bytes = await picture()
  const files = ['항구.jpg'.normalize('NFD'), '항구 (1).jpg'.normalize('NFC')].map((name) =>
    join(folder, name),
  )
  for (const file of files) writeFileSync(file, bytes)
  const first = await store.takeFile(files[0] ?? '')
  if (!first.ok) throw new Error(first.failure.kind)
  const { photoId } = first.value
  details.change([{ photoId, fields: { agency: '나무 포토' } }])
  const again = await store.takeFile(files[1] ?? '')

  expect([again, details.read([photoId])[0]?.fields.agency]).toEqual([first, '나무 포토'])
})

test('a TIFF and an HEIC are kept as they are, with a JPEG that windows can show', async () => {
  const { folder, store } = desk()
  const tiff = join(folder, 'scan.tiff')
  await sharp(await picture())
    .withMetadata({ orientation: 6 })
    .tiff()
    .toFile(tiff)
  const heic = join(import.meta.dirname, '../../../fixtures/phone.heic')
  const found = []
  for (const file of [tiff, heic]) {
    const taken = await store.takeFile(file)
    if (!taken.ok) throw new Error(JSON.stringify(taken.failure))
    const { mediaType, width, height } = taken.value
    const shown = await sharp(store.pictureFile(taken.value)).metadata()
    found.push({
      mediaType,
      size: [width, height],
      shown: [shown.format, shown.width, shown.height],
      original: readFileSync(store.photoFile(taken.value.photoId)).equals(readFileSync(file)),
    })
  }

  expect(found).toEqual([
    { mediaType: 'image/tiff', size: [30, 40], shown: ['jpeg', 30, 40], original: true },
    { mediaType: 'image/heic', size: [120, 80], shown: ['jpeg', 120, 80], original: true },
  ])
})

test('what a sidecar beside a photo says is read with it', async () => {
  const { folder, details, store } = desk()
  writeFileSync(join(folder, 'Harbour.JPG'), await picture())
  writeFileSync(
    join(folder, 'harbour.xmp'),
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>한미라</rdf:li></rdf:Seq></dc:creator></rdf:Description>
    </rdf:RDF></x:xmpmeta>`,
  )
  const taken = await store.takeFile(join(folder, 'Harbour.JPG'))
  const read = taken.ok ? details.read([taken.value.photoId])[0] : undefined

  expect([read?.fields.photographer, read?.metadata.readings.photographer]).toEqual([
    '한미라',
    [{ origin: 'sidecar', value: '한미라' }],
  ])
})
