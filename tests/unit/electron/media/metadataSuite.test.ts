import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { derivativePlan } from '../../../../electron/media/derivatives'
import { mediaStore } from '../../../../electron/media/mediaStore'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { portalPhoto } from '../../../../shared/output/portal/portalPhoto'
import { emptyPhotoFields } from '../../../../shared/story/photo/photoFields'
import { fieldOrigin } from '../../../../shared/story/photo/photoMetadata'
import type { PhotoNotice } from '../../../../shared/story/photo/photoNotice'
import { corners, metadataSuite, suiteHeight, suiteWidth } from '../../../make/metadataSuite'
import { photoRooms } from '../../../make/photoRooms'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'

interface Published {
  readonly file: string
  readonly notice: PhotoNotice
  readonly format: 'jpeg' | 'webp'
}

/** Groups of tags that say nothing of where, when, by which camera or on which computer a photo was made. */
const publicGroups = /^(File|Composite|RIFF|System|ExifTool|IPTC|XMP-(x|dc|photoshop|xmpRights|iptcExt))$/

/** How far the corners are from what they should be, the worst of them. */
async function colourError(file: string): Promise<number> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number): number[] => [
    ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
  ]
  const [left, right] = [Math.round(info.width / 4), Math.round((info.width * 3) / 4)]
  const [top, bottom] = [Math.round(info.height / 4), Math.round((info.height * 3) / 4)]
  const found = [at(left, top), at(right, top), at(left, bottom), at(right, bottom)]
  return Math.max(
    ...found.flatMap((colour, corner) =>
      colour.map((value, channel) => Math.abs(value - (corners[corner]?.[channel] ?? 0))),
    ),
  )
}

test('what photos say is read, and what leaves carries credit and copyright and nothing private', async () => {
  const folder = temporaryFolder()
  const suite = await metadataSuite(folder)
  const database = openTestDatabase(folder)
  onTestFinished(() => database.close())
  const { records, details } = photoRooms(database)
  const worker = inProcessPhotoWorker()
  const store = mediaStore({ folder: join(folder, 'media'), records, details, worker })
  const out = join(folder, 'out')
  mkdirSync(out)

  const wrong: Record<string, unknown> = {}
  const published: Published[] = []
  for (const [number, { file, says, origin, hasPrivateTags, tolerance }] of suite.entries()) {
    const name = basename(file)
    const taken = await store.takeFile(file)
    if (!taken.ok) {
      wrong[name] = taken.failure
      continue
    }
    const { photoId, width, height } = taken.value
    const [known] = details.read([photoId])
    const shown = details.shown(photoId)
    if (known === undefined || shown === null) throw new Error(`${name} is not there`)
    const read = {
      fields: known.fields,
      origin: fieldOrigin(known.fields, known.metadata, 'photographer'),
      private: known.metadata.hasCoordinates && known.metadata.cameraSerial === '7001234',
      size: [width, height],
    }
    const wanted = {
      fields: { ...emptyPhotoFields, ...says },
      origin,
      private: hasPrivateTags,
      size: [suiteWidth, suiteHeight],
    }
    if (JSON.stringify(read) !== JSON.stringify(wanted)) wrong[name] = { read, wanted }

    const body = [{ kind: 'photo' as const, photoId, alt: 'a', caption: [], credit: '' }]
    const whole = portalPhoto({ edition: number % 2 === 0 ? 'ko' : 'en', body }, shown)
    // One shape each, by turns: all of them are cut the same way.
    const photo = { ...whole, shapes: whole.shapes.filter((_, at) => at === number % whole.shapes.length) }
    const plan = derivativePlan(photo)
    const made = await worker.derive({
      photoId,
      source: store.pictureFile(taken.value),
      outFolder: out,
      cacheFolder: null,
      plan,
      notice: photo.notice,
    })
    if (!made.ok) {
      wrong[name] = made.failure
      continue
    }
    for (const { fileName, format, crop } of plan) {
      const result = join(out, fileName)
      published.push({ file: result, notice: photo.notice, format })
      const error = crop === null ? await colourError(result) : 0
      if (error > tolerance) wrong[`${name} ${format}`] = `off by ${error}`
    }
  }
  expect(wrong).toEqual({})
  expect(suite.length).toBeGreaterThanOrEqual(60)

  expect(privateOrLost(published)).toEqual({})
}, 120_000)

/** Reads everything with Debian's exiftool, and by looking for the bytes. */
function privateOrLost(published: readonly Published[]): Record<string, unknown> {
  const wrong: Record<string, unknown> = {}
  const json = execFileSync(
    'exiftool',
    ['-json', '-G1', '-a', '-u', '-struct', '-charset', 'iptc=utf8', ...published.map(({ file }) => file)],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  const all = JSON.parse(json.toString('utf8')) as Record<string, unknown>[]
  const expectedOf = ({ notice, format }: Published) => {
    const said = {
      'XMP-dc:Creator': notice.creator && [notice.creator],
      'XMP-dc:Rights': notice.copyright,
      'XMP-photoshop:Credit': notice.credit,
      'XMP-dc:Description': notice.captions[0]?.text ?? '',
      ...(format === 'jpeg'
        ? {
            'IPTC:By-line': notice.creator,
            'IPTC:CopyrightNotice': notice.copyright,
            'IPTC:Credit': notice.credit,
            'IPTC:Caption-Abstract': notice.captions[0]?.text ?? '',
          }
        : {}),
    }
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''))
  }
  const told = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'x-default' in value ? value['x-default'] : value
  published.forEach((one, at) => {
    const tags = all[at] ?? {}
    const stray = Object.keys(tags).filter(
      (tag) => tag.includes(':') && !publicGroups.test(tag.split(':')[0] ?? ''),
    )
    const expected = expectedOf(one)
    const found = Object.fromEntries(Object.keys(expected).map((tag) => [tag, told(tags[tag])]))
    for (const tag of Object.keys(found)) if (tag === 'XMP-dc:Creator') found[tag] = [found[tag]].flat()
    const bytes = readFileSync(one.file)
    const leaks = ['Exif\0', 'EXIF', 'GPS', '7001234', 'Private Owner', 'ICC_PROFILE'].filter((text) =>
      bytes.includes(text),
    )
    if (stray.length > 0 || leaks.length > 0 || JSON.stringify(found) !== JSON.stringify(expected))
      wrong[basename(one.file)] = { stray, leaks, found, expected }
  })
  return wrong
}
