import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { derivativePlan } from '../../electron/media/derivatives'
import { inProcessPhotoWorker } from '../../electron/media/photoWorker'
import { previewedSizes } from '../../electron/preview/previewedSizes'
import { portalPhoto } from '../../shared/output/portal/portalPhoto'
import { noCrops } from '../../shared/story/photo/photoCrop'
import { emptyPhotoFields } from '../../shared/story/photo/photoFields'
import { makeArticle, photo, photoAsset } from '../make/articles'
import { temporaryFolder } from '../unit/electron/temporaryFolder'

const photoId = 'a'.repeat(64)
/** The lower half, where the picture is blue. */
const crops = { ...noCrops, '16:9': { left: 0, top: 0.5, width: 1, height: 0.5 } }
const asset = { ...photoAsset(photoId, 1600, 1800), fields: { ...emptyPhotoFields, crops } }
const article = makeArticle({ body: [photo(photoId, '', '(Photo)')], photos: [asset] })
const shown = portalPhoto(article, asset)

function previewOf(bytes: Uint8Array) {
  const folder = temporaryFolder()
  const source = join(folder, 'photo.jpg')
  writeFileSync(source, bytes)
  const worker = inProcessPhotoWorker()
  let derived = 0
  const find = previewedSizes({
    folder: join(folder, 'site-preview'),
    cacheFolder: join(folder, 'cache'),
    worker: { derive: (request) => ((derived += 1), worker.derive(request)) },
    photoFile: () => source,
  })
  return { find, timesDerived: () => derived }
}
const half = (background: string) =>
  sharp({ create: { width: 1600, height: 900, channels: 3, background } })
    .png()
    .toBuffer()
const redOverBlue = async () =>
  sharp({ create: { width: 1600, height: 1800, channels: 3, background: '#fff' } })
    .composite([
      { input: await half('#c00'), top: 0, left: 0 },
      { input: await half('#00c'), top: 900, left: 0 },
    ])
    .jpeg()
    .toBuffer()
const wide = derivativePlan(shown).find(({ fileName }) => /-16x9-.*\.jpg$/.test(fileName))

test('the preview shows the part of a photo that readers will see, made once', async () => {
  const { find, timesDerived } = previewOf(await redOverBlue())
  const file = await find(shown, wide?.fileName ?? '')
  const { dominant } = await sharp(file ?? '').stats()
  expect(dominant.b).toBeGreaterThan(dominant.r)
  expect(await find(shown, wide?.fileName ?? '')).toBe(file)
  expect(timesDerived()).toBe(1)
})

test('a size that no page names isn’t made, and a damaged photo gives none', async () => {
  const { find, timesDerived } = previewOf(new TextEncoder().encode('no photo'))
  expect(await find(shown, '../photo.jpg')).toBeNull()
  expect(timesDerived()).toBe(0)
  expect(await find(shown, wide?.fileName ?? '')).toBeNull()
})
