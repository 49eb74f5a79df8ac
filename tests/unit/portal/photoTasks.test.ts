import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { derivativePlan } from '../../../electron/media/derivatives'
import { inProcessPhotoWorker } from '../../../electron/media/photoWorker'
import { photoStore, scenes } from '../../make/photoFiles'

const base = mkdtempSync(join(tmpdir(), 'dateline-photos-'))
const store = photoStore(join(base, 'media'))
const photos = inProcessPhotoWorker()
afterAll(() => rmSync(base, { recursive: true, force: true }))

const file = (name: string, content: string | Buffer): string => {
  const path = join(base, name)
  writeFileSync(path, content)
  return path
}

test('a photo is known by its content, and measured as it is seen', async () => {
  const upright = await store.add({ ...scenes.dusk, width: 300, height: 200 }, 6)
  const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: '#884422' } })
  const kinds = await Promise.all([
    photos.inspect(store.photoFile(upright.photoId)),
    photos.inspect(file('misnamed.txt', await drawn.png().toBuffer())),
    photos.inspect(file('a.webp', await drawn.webp().toBuffer())),
    photos.inspect(file('a.gif', await drawn.gif().toBuffer())),
    photos.inspect(file('a.avif', await drawn.avif({ effort: 0 }).toBuffer())),
  ])
  const small = { width: 40, height: 30 }
  expect(kinds.map((kind) => kind.ok && kind.value)).toEqual([
    { mediaType: 'image/jpeg', width: 200, height: 300 },
    { mediaType: 'image/png', ...small },
    { mediaType: 'image/webp', ...small },
    { mediaType: 'image/gif', ...small },
    { mediaType: 'image/avif', ...small },
  ])
})

test('what is no photo, or not a whole one, is refused with the reason', async () => {
  const { photoId } = await store.add({ ...scenes.grey, width: 600, height: 400 })
  const bytes = readFileSync(store.photoFile(photoId))
  const png = await sharp(bytes).png().toBuffer()
  const refused = {
    'empty.jpg': ['', 'empty'],
    'letter.jpg': ['Dear editor, please find attached', 'notAPhoto'],
    'half.jpg': [bytes.subarray(0, bytes.length / 2), 'damaged'],
    'nearly.jpg': [bytes.subarray(0, bytes.length - 600), 'damaged'],
    'half.png': [png.subarray(0, png.length / 2), 'damaged'],
    'header.jpg': [bytes.subarray(0, 40), 'damaged'],
    'drawing.jpg': [
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'unsupported',
    ],
    'page.jpg': ['%PDF-1.7\n', 'unsupported'],
    'scan.tiff': [await sharp(bytes).tiff().toBuffer(), 'unsupported'],
  } as const
  const results = []
  for (const [name, [content]] of Object.entries(refused))
    results.push(await photos.inspect(file(name, content)))
  results.push(await photos.inspect(join(base, 'nowhere.jpg')))
  expect(results).toEqual(
    [
      ...Object.entries(refused).map(([name, [, reason]]) => [name, reason]),
      ['nowhere.jpg', 'cannotRead'],
    ].map(([fileName, reason]) => ({ ok: false, failure: { kind: 'photo/unusable', fileName, reason } })),
  )
})

test('its sizes are upright, in sRGB and without any metadata, and are made once', async () => {
  const photo = await store.add({ ...scenes.night, width: 900, height: 600 }, 6)
  const out = mkdtempSync(join(base, 'out-'))
  const made = await photos.derive(store.photoFile(photo.photoId), out, derivativePlan(photo))
  const facts = []
  for (const name of readdirSync(out).sort()) {
    const { width, height, exif, icc, xmp, orientation, space } = await sharp(join(out, name)).metadata()
    facts.push([name.slice(13), width, height, exif ?? icc ?? xmp ?? orientation ?? 'bare', space])
  }
  expect({
    made: made.ok && made.value.map(({ bytes, fileName }) => bytes === statSync(join(out, fileName)).size),
    facts,
  }).toEqual({
    made: [true, true, true, true],
    facts: [
      ['480.jpg', 480, 720, 'bare', 'srgb'],
      ['480.webp', 480, 720, 'bare', 'srgb'],
      ['600.jpg', 600, 900, 'bare', 'srgb'],
      ['600.webp', 600, 900, 'bare', 'srgb'],
    ],
  })
})
