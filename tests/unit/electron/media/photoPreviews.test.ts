import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { mediaStore } from '../../../../electron/media/mediaStore'
import { photoPreviews } from '../../../../electron/media/photoPreviews'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { shownPictures } from '../../../../electron/media/shownPictures'
import { photoRooms } from '../../../make/photoRooms'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'

function desk() {
  const folder = temporaryFolder()
  const database = openTestDatabase(folder)
  onTestFinished(() => database.close())
  const { records, details } = photoRooms(database)
  const worker = inProcessPhotoWorker()
  const asked: string[] = []
  const previews = photoPreviews({
    folder: join(folder, 'previews'),
    worker: {
      preview: (request) => {
        asked.push(request.source)
        return worker.preview(request)
      },
    },
  })
  const store = mediaStore({ folder: join(folder, 'media'), records, details, worker, previews })
  return { folder, previews, store, asked, pictures: shownPictures(records.find, store, previews) }
}
const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [entry.name.slice(64)] : [],
      )
    : []

/** Red on the left, blue on the right as it is seen, whatever way its rows lie in the file. */
const camera = (orientation: 1 | 3, format: 'jpeg' | 'tiff' = 'jpeg') =>
  sharp({
    create: { width: 3000, height: 2000, channels: 3, background: orientation === 1 ? '#d02020' : '#2020d0' },
  })
    .composite([
      {
        input: {
          create: {
            width: 1500,
            height: 2000,
            channels: 3,
            background: orientation === 1 ? '#2020d0' : '#d02020',
          },
        },
        left: 1500,
        top: 0,
      },
    ])
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer()

test('a photo comes in with the small pictures that the window shows, upright, and they leave with it', async () => {
  const { folder, store, pictures, asked } = desk()
  const found = []
  const ids = []
  for (const [at, bytes] of [await camera(1), await camera(3), await camera(3, 'tiff')].entries()) {
    const file = join(folder, `camera-${at}.jpg`)
    writeFileSync(file, bytes)
    const taken = await store.takeFile(file)
    if (!taken.ok) throw new Error(taken.failure.kind)
    ids.push(taken.value.photoId)
    for (const size of ['row', 'page'] as const) {
      const small = (await pictures.previewFile(taken.value.photoId, size)) ?? 'none'
      // As a window turns it.
      const { data, info } = await sharp(small).autoOrient().raw().toBuffer({ resolveWithObject: true })
      const left = data.subarray(0, 3)
      found.push([info.width, info.height, (left[0] ?? 0) > 180 && (left[2] ?? 0) < 60])
    }
  }
  for (const id of ids) store.remove(id)
  expect({ found, asked, left: filesIn(join(folder, 'previews')) }).toEqual({
    found: [
      [256, 171, true],
      [1440, 960, true],
      [256, 171, true],
      [1440, 960, true],
      [256, 171, true],
      [1440, 960, true],
    ],
    asked: [],
    left: [],
  })
})

test('what was deleted of them is made again when it is shown, once for all who ask, and a damaged photo has none', async () => {
  const { folder, store, pictures, asked } = desk()
  const file = join(folder, 'ferry.jpg')
  writeFileSync(file, await camera(1))
  const taken = await store.takeFile(file)
  if (!taken.ok) throw new Error(taken.failure.kind)
  const { photoId } = taken.value
  rmSync(join(folder, 'previews'), { recursive: true })
  const shown = await Promise.all(
    (['row', 'page', 'row'] as const).map((size) => pictures.previewFile(photoId, size)),
  )
  const again = filesIn(join(folder, 'previews')).sort()
  rmSync(join(folder, 'previews'), { recursive: true })
  writeFileSync(store.photoFile(photoId), 'damaged')
  expect({
    shown: shown.map((each) => each?.slice(-8)),
    again,
    asked: asked.length,
    damaged: await pictures.previewFile(photoId, 'row'),
    unknown: await pictures.previewFile('0'.repeat(64), 'row'),
  }).toEqual({
    shown: ['-row.jpg', 'page.jpg', '-row.jpg'],
    again: ['-page.jpg', '-row.jpg'],
    asked: 1,
    damaged: null,
    unknown: null,
  })
})
