import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { derivativePlan } from '../../../../electron/media/derivatives'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { portalPhoto } from '../../../../shared/output/portal/portalPhoto'
import type { PhotoAsset } from '../../../../shared/story/story'
import { photoStore, scenes } from '../../../make/photoFiles'

const base = mkdtempSync(join(tmpdir(), 'dateline-photos-'))
const store = photoStore(join(base, 'media'))
const photos = inProcessPhotoWorker()
afterAll(() => rmSync(base, { recursive: true, force: true }))

const file = (name: string, content: string | Buffer): string => {
  const path = join(base, name)
  writeFileSync(path, content)
  return path
}

const look = (path: string) =>
  photos.inspect({ file: path, sidecar: null, renditionFile: `${path}.rendition`, previews: null })

test('a photo is known by its content, and measured as it is seen', async () => {
  const upright = await store.add({ ...scenes.dusk, width: 300, height: 200 }, 6)
  const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: '#884422' } })
  const kinds = await Promise.all([
    look(store.photoFile(upright.photoId)),
    look(file('misnamed.txt', await drawn.png().toBuffer())),
    look(file('a.webp', await drawn.webp().toBuffer())),
    look(file('a.gif', await drawn.gif().toBuffer())),
    look(file('a.avif', await drawn.avif({ effort: 0 }).toBuffer())),
  ])
  const small = { width: 40, height: 30, orientation: 1 }
  expect(
    kinds.map(
      (kind) =>
        kind.ok && {
          mediaType: kind.value.mediaType,
          width: kind.value.width,
          height: kind.value.height,
          orientation: kind.value.file.orientation,
        },
    ),
  ).toEqual([
    { mediaType: 'image/jpeg', width: 200, height: 300, orientation: 6 },
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
  } as const
  const results = []
  for (const [name, [content]] of Object.entries(refused)) results.push(await look(file(name, content)))
  results.push(await look(join(base, 'nowhere.jpg')))
  expect(results).toEqual(
    [
      ...Object.entries(refused).map(([name, [, reason]]) => [name, reason]),
      ['nowhere.jpg', 'cannotRead'],
    ].map(([fileName, reason]) => ({ ok: false, failure: { kind: 'photo/unusable', fileName, reason } })),
  )
})

const shownIn = (asset: PhotoAsset, caption: string, credit: string) =>
  portalPhoto(
    {
      edition: 'ko',
      body: [
        {
          kind: 'photo',
          photoId: asset.photoId,
          alt: 'a',
          caption: [{ kind: 'text', text: caption, marks: [] }],
          credit,
        },
      ],
    },
    asset,
  )

test('its sizes are upright, in sRGB, say whose they are and nothing else', async () => {
  const photo = shownIn(
    await store.add({ ...scenes.night, width: 900, height: 600 }, 6),
    '밤의 항구',
    '(사진=한미라/나무 포토)',
  )
  const out = mkdtempSync(join(base, 'out-'))
  const { photoId, notice } = photo
  const made = await photos.derive({
    photoId,
    source: store.photoFile(photoId),
    outFolder: out,
    cacheFolder: null,
    plan: derivativePlan(photo),
    notice,
  })
  const facts = []
  for (const name of readdirSync(out).sort()) {
    const { width, height, exif, icc, iptc, xmpAsString, orientation, space } = await sharp(
      join(out, name),
    ).metadata()
    const told = [xmpAsString, iptc?.toString('utf8')].map(
      (text) => text?.includes('밤의 항구') === true && text.includes('한미라/나무 포토'),
    )
    facts.push([name.slice(24), width, height, exif ?? icc ?? orientation ?? 'bare', space, ...told])
  }
  expect({
    made: made.ok && made.value.map(({ bytes, fileName }) => bytes === statSync(join(out, fileName)).size),
    facts,
  }).toEqual({
    made: Array.from({ length: 13 }, () => true),
    facts: [
      ['16x9-0.7t.go.9e-480.webp', 480, 270, 'bare', 'srgb', true, false],
      ['16x9-0.7t.go.9e-600.jpg', 600, 338, 'bare', 'srgb', true, true],
      ['16x9-0.7t.go.9e-600.webp', 600, 338, 'bare', 'srgb', true, false],
      ['1x1-0.46.go.go-240.jpg', 240, 240, 'bare', 'srgb', true, true],
      ['1x1-0.46.go.go-240.webp', 240, 240, 'bare', 'srgb', true, false],
      ['1x1-0.46.go.go-600.jpg', 600, 600, 'bare', 'srgb', true, true],
      ['480.jpg', 480, 720, 'bare', 'srgb', true, true],
      ['480.webp', 480, 720, 'bare', 'srgb', true, false],
      ['4x3-0.69.go.ci-400.webp', 400, 300, 'bare', 'srgb', true, false],
      ['4x3-0.69.go.ci-600.jpg', 600, 450, 'bare', 'srgb', true, true],
      ['4x3-0.69.go.ci-600.webp', 600, 450, 'bare', 'srgb', true, false],
      ['600.jpg', 600, 900, 'bare', 'srgb', true, true],
      ['600.webp', 600, 900, 'bare', 'srgb', true, false],
    ],
  })
})

test('a picture made once is not made again for another caption, and a damaged one in the cache is made anew', async () => {
  const asset = await store.add({ ...scenes.grey, width: 300, height: 200 })
  const cacheFolder = mkdtempSync(join(base, 'cache-'))
  const derive = (caption: string, source = store.photoFile(asset.photoId)) => {
    const photo = shownIn(asset, caption, '(Photo by Mira Holt/Namu Images)')
    const outFolder = mkdtempSync(join(base, 'out-'))
    const { photoId, notice } = photo
    return photos.derive({ photoId, source, outFolder, cacheFolder, plan: derivativePlan(photo), notice })
  }
  const first = await derive('One')
  const before = filesIn(cacheFolder)
  // Another photo's file stands where the source was: nothing of it may be read for what is in the cache.
  const second = await derive(
    'Two',
    store.photoFile((await store.add({ ...scenes.dusk, width: 300, height: 200 })).photoId),
  )
  const after = filesIn(cacheFolder)
  for (const file of after) writeFileSync(file, 'damaged')
  const third = await derive('Three')
  const mended = after.every((kept) => readFileSync(kept).length > 100)

  expect([first.ok, second.ok, before.length, after, third.ok, mended]).toEqual([
    true,
    true,
    8,
    before,
    true,
    true,
  ])
})

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
