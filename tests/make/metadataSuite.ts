import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { PhotoFields } from '../../shared/story/photo/photoFields'
import type { MetadataOrigin } from '../../shared/story/photo/photoMetadata'
import { adobeRgb, adobeRgbProfile } from './adobeRgb'

export interface SuitePhoto {
  readonly file: string
  /** What it must be read as; fields that are left out must be empty. */
  readonly says: Partial<PhotoFields>
  /** Where the photographer's name must be said to come from. */
  readonly origin: MetadataOrigin | null
  readonly hasPrivateTags: boolean
  /** How far a colour may be off, of 255: press colours and strong compression lose more. */
  readonly tolerance: number
}

/** The corners of the upright picture, left to right and top to bottom. */
export const corners = [
  [180, 60, 50],
  [60, 140, 70],
  [60, 80, 170],
  [200, 180, 70],
] as const
export const [suiteWidth, suiteHeight] = [96, 64]

function upright(colours: readonly (readonly number[])[] = corners): Sharp {
  const pixels = Buffer.alloc(suiteWidth * suiteHeight * 3)
  for (let y = 0; y < suiteHeight; y++)
    for (let x = 0; x < suiteWidth; x++)
      pixels.set(
        colours[(y < suiteHeight / 2 ? 0 : 2) + (x < suiteWidth / 2 ? 0 : 1)] ?? [],
        (y * suiteWidth + x) * 3,
      )
  return sharp(pixels, { raw: { width: suiteWidth, height: suiteHeight, channels: 3 } })
}

/** The picture as a camera stores it that was held so: shown by the orientation it is upright again. */
async function turned(orientation: number): Promise<Sharp> {
  const angle = { 3: 180, 5: 90, 6: 270, 7: 90, 8: 90 }[orientation] ?? 0
  const png = await upright().rotate(angle).png().toBuffer()
  const picture = sharp(png)
  const mirrored =
    orientation === 2 || orientation === 5
      ? picture.flop()
      : orientation === 4 || orientation === 7
        ? picture.flip()
        : picture
  return sharp(await mirrored.png().toBuffer())
}

type Format = 'jpeg' | 'png' | 'webp' | 'tiff'
const encoded = (picture: Sharp, format: Format): Sharp =>
  format === 'jpeg'
    ? picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    : format === 'webp'
      ? picture.webp({ quality: 95 })
      : picture.toFormat(format)

const ko = {
  captions: { en: '', ko: '해동항에 들어오는 밤배 “달빛”' },
  photographer: '한미라',
  agency: '나무 포토',
  copyrightHolder: '© 2026 나무항구신문',
  place: '해동',
  keywords: ['밤배', '항구'],
} satisfies Partial<PhotoFields>
const western = {
  captions: { en: 'The ferry’s café, moored à côté', ko: '' },
  photographer: 'Zoë Müller',
  agency: 'Façade Images',
  copyrightHolder: '© Façade Images',
} satisfies Partial<PhotoFields>

const iptc = (said: Partial<PhotoFields>): string[] => [
  `-IPTC:By-line=${said.photographer}`,
  `-IPTC:Credit=${said.photographer}/${said.agency}`,
  `-IPTC:CopyrightNotice=${said.copyrightHolder}`,
  `-IPTC:Caption-Abstract=${said.captions?.ko || said.captions?.en}`,
  ...(said.place === undefined ? [] : [`-IPTC:City=${said.place}`]),
  ...(said.keywords ?? []).map((word) => `-IPTC:Keywords=${word}`),
]
const xmp = (said: Partial<PhotoFields>): string[] => [
  `-XMP-dc:Creator=${said.photographer}`,
  `-XMP-photoshop:Credit=${said.photographer}/${said.agency}`,
  `-XMP-dc:Rights=${said.copyrightHolder}`,
  `-XMP-dc:Description=${said.captions?.ko || said.captions?.en}`,
  ...(said.place === undefined ? [] : [`-XMP-photoshop:City=${said.place}`]),
  ...(said.keywords ?? []).map((word) => `-XMP-dc:Subject=${word}`),
]
const exif = (said: Partial<PhotoFields>): string[] => [
  `-EXIF:Artist=${said.photographer}`,
  `-EXIF:Copyright=${said.copyrightHolder}`,
  `-EXIF:ImageDescription=${said.captions?.ko || said.captions?.en}`,
  '-EXIF:DateTimeOriginal=2026:11:23 18:04:11',
  '-EXIF:OffsetTimeOriginal=+09:00',
]
const exifSays = ({ captions, photographer, copyrightHolder }: typeof ko | typeof western) => ({
  captions,
  photographer,
  copyrightHolder,
  takenAt: '2026-11-23T18:04:11+09:00',
})
const privateTags = [
  '-EXIF:GPSLatitude=37.55',
  '-EXIF:GPSLatitudeRef=N',
  '-EXIF:GPSLongitude=126.99',
  '-EXIF:GPSLongitudeRef=E',
  '-EXIF:SerialNumber=7001234',
  '-EXIF:LensSerialNumber=88',
  '-EXIF:OwnerName=Private Owner',
  '-XMP-exif:GPSLatitude=37.55',
  '-XMP-aux:SerialNumber=7001234',
]

/** Draws the suite and lets Debian's exiftool, not the library under test, write what the files say. */
export async function metadataSuite(folder: string): Promise<SuitePhoto[]> {
  const photos: SuitePhoto[] = []
  const commands: string[][] = []
  const thumbnail = join(folder, 'thumbnail.jpg')
  writeFileSync(thumbnail, await upright().resize(48, 32).jpeg().toBuffer())

  async function add(
    name: string,
    format: Format,
    args: readonly string[],
    about: Partial<Omit<SuitePhoto, 'file'>> & { picture?: Sharp; sidecar?: readonly string[] } = {},
  ): Promise<void> {
    const file = join(folder, `${name}.${format === 'jpeg' ? 'jpg' : format}`)
    writeFileSync(file, await encoded(about.picture ?? upright(), format).toBuffer())
    if (args.length > 0) commands.push([...args, file])
    if (about.sidecar !== undefined) commands.push([...about.sidecar, join(folder, `${name}.xmp`)])
    const { says = {}, origin = null, hasPrivateTags = false, tolerance = 12 } = about
    photos.push({ file, says, origin, hasPrivateTags, tolerance })
  }

  const formats = ['jpeg', 'png', 'webp', 'tiff'] as const
  const utf8 = ['-codedcharacterset=utf8', '-charset', 'iptc=utf8']
  for (const format of ['jpeg', 'tiff'] as const) {
    await add(`iptc-utf8-${format}`, format, [...utf8, ...iptc(ko)], { says: ko, origin: 'iptc' })
    await add(`iptc-latin-${format}`, format, ['-charset', 'iptc=cp1252', ...iptc(western)], {
      says: western,
      origin: 'iptc',
    })
    await add(`iptc-utf8-untold-${format}`, format, ['-charset', 'iptc=utf8', ...iptc(ko)], {
      says: ko,
      origin: 'iptc',
    })
  }
  for (const format of formats) {
    await add(`xmp-ko-${format}`, format, xmp(ko), { says: ko, origin: 'xmp' })
    await add(`xmp-en-${format}`, format, xmp(western), { says: western, origin: 'xmp' })
    await add(`exif-${format}`, format, exif(ko), { says: exifSays(ko), origin: 'exif' })
    // A comment of its own: the same bytes would be the same photo as an upright one.
    await add(`sidecar-${format}`, format, [...exif(western), '-EXIF:UserComment=beside'], {
      sidecar: xmp(ko),
      says: { ...ko, takenAt: '2026-11-23T18:04:11+09:00' },
      origin: 'sidecar',
    })
    // GPS, serials and a thumbnail, which only these two formats hold.
    const small = format === 'jpeg' || format === 'tiff' ? [`-ThumbnailImage<=${thumbnail}`] : []
    await add(
      `private-${format}`,
      format,
      [...privateTags, ...(format === 'jpeg' ? small : []), ...xmp(ko)],
      {
        says: ko,
        origin: 'xmp',
        hasPrivateTags: true,
      },
    )
    await add(`wide-${format}`, format, xmp(ko), {
      picture: sharp(await upright().withIccProfile('p3').png().toBuffer()).keepIccProfile(),
      says: ko,
      origin: 'xmp',
    })
  }
  for (const format of ['jpeg', 'webp', 'tiff'] as const)
    for (let orientation = 1; orientation <= 8; orientation++)
      await add(
        `turned-${orientation}-${format}`,
        format,
        ['-n', `-EXIF:Orientation=${orientation}`, ...exif(western)],
        { picture: await turned(orientation), says: exifSays(western), origin: 'exif' },
      )
  for (const format of ['jpeg', 'tiff'] as const)
    await add(`press-${format}`, format, xmp(ko), {
      picture: upright().toColourspace('cmyk').withIccProfile('cmyk'),
      says: ko,
      origin: 'xmp',
      tolerance: 40,
    })
  const wide = join(folder, 'wide.icc')
  writeFileSync(wide, adobeRgbProfile())
  for (const format of formats)
    await add(`adobe-${format}`, format, [`-ICC_Profile<=${wide}`, ...xmp(ko)], {
      picture: upright(corners.map(adobeRgb)),
      says: ko,
      origin: 'xmp',
    })
  for (const format of formats) await add(`silent-${format}`, format, [])

  writeArguments(folder, commands)
  await addMisencoded(folder, photos)
  return photos
}

/** One exiftool for all of them: starting it takes longer than what it does. */
function writeArguments(folder: string, commands: readonly (readonly string[])[]): void {
  const file = join(folder, 'arguments.txt')
  writeFileSync(
    file,
    commands.map((command) => ['-m', '-overwrite_original', ...command, '-execute'].join('\n')).join('\n'),
  )
  execFileSync('exiftool', ['-q', '-q', '-@', file], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Korean as old programs wrote it: CP949 in IPTC and EXIF without a word about it, and UTF-8 taken for Latin in XMP. */
async function addMisencoded(folder: string, photos: SuitePhoto[]): Promise<void> {
  // "한미라" and "해동항의 밤배" in CP949.
  const name = Buffer.from('c7d1b9cc b6f3'.replaceAll(' ', ''), 'hex')
  const caption = Buffer.from('c7d8b5bfc7d7c0c7 20 b9e3b9e8'.replaceAll(' ', ''), 'hex')
  const says = { photographer: '한미라', captions: { en: '', ko: '해동항의 밤배' } }
  const stand = (length: number): string => 'x'.repeat(length)
  for (const [kind, args, origin] of [
    [
      'iptc',
      [`-IPTC:By-line=${stand(name.length)}`, `-IPTC:Caption-Abstract=${stand(caption.length)}yy`],
      'iptc',
    ],
    [
      'exif',
      [`-EXIF:Artist=${stand(name.length)}`, `-EXIF:ImageDescription=${stand(caption.length)}yy`],
      'exif',
    ],
  ] as const) {
    const file = join(folder, `cp949-${kind}.jpg`)
    writeFileSync(file, await encoded(upright(), 'jpeg').toBuffer())
    writeArguments(folder, [[...args, file]])
    // exiftool would recode the bytes, so they are put in the place of letters of the same number.
    const bytes = readFileSync(file)
    caption.copy(bytes, bytes.indexOf(`${stand(caption.length)}yy`))
    bytes.fill(0x20, bytes.indexOf('yy'), bytes.indexOf('yy') + 2)
    name.copy(bytes, bytes.indexOf(stand(name.length)))
    writeFileSync(file, bytes)
    photos.push({ file, says, origin, hasPrivateTags: false, tolerance: 12 })
  }
  const file = join(folder, 'twice-encoded.jpg')
  writeFileSync(file, await encoded(upright(), 'jpeg').toBuffer())
  const twice = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
  writeArguments(folder, [
    [`-XMP-dc:Creator=${twice('한미라')}`, `-XMP-dc:Description=${twice('해동항의 밤배')}`, file],
  ])
  photos.push({ file, says, origin: 'xmp', hasPrivateTags: false, tolerance: 12 })
}
