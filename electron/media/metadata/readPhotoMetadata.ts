import {
  noMetadata,
  photoReadingsSchema,
  type MetadataOrigin,
  type PhotoMetadata,
  type PhotoReadings,
} from '../../../shared/story/photo/photoMetadata'
import { digitalSourceTypes, type DigitalSourceType } from '../../../shared/story/photo/photoRights'
import { photoTags, sidecarTags, type LanguageText, type PhotoTags } from './photoTags'

/** What one origin says, undefined where it is silent. */
type Said = {
  -readonly [F in keyof PhotoReadings]?: NonNullable<PhotoReadings[F]>[number]['value'] | undefined
}

const hasHangul = (text: string): boolean => /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(text)
const orNone = (text: string): string | undefined => (text === '' ? undefined : text)
const line = (texts: readonly string[]): string | undefined => orNone(texts.join(', ').slice(0, 500))

/** A text for each edition: by its language where that is told, else by its script. */
function perEdition(texts: readonly LanguageText[]): { en: string; ko: string } | undefined {
  const said = { en: '', ko: '' }
  for (const { language, text } of texts) {
    const told = /^(en|ko)\b/i.exec(language)?.[1]?.toLowerCase() as 'en' | 'ko' | undefined
    if (told !== undefined) said[told] = text.slice(0, 5000)
  }
  for (const { text } of texts) {
    const edition = hasHangul(text) ? 'ko' : 'en'
    if (said[edition] === '') said[edition] = text.slice(0, 5000)
  }
  return said.en + said.ko === '' ? undefined : said
}

/**
 * The credit line as suppliers write it: `NAME/AGENCY` is taken apart, another line that holds the photographer's name is
 * kept as the line to print, and anything else is the agency.
 */
function credited(
  photographer: string | undefined,
  credit: string | undefined,
): Pick<Said, 'agency' | 'creditLine'> {
  if (credit === undefined) return {}
  if (photographer === undefined || !credit.toLowerCase().includes(photographer.toLowerCase()))
    return { agency: credit }
  if (credit.toLowerCase() === photographer.toLowerCase()) return {}
  const agency = /^[^/]+\/\s*([^/]+)$/.exec(credit)?.[1]?.trim()
  return agency !== undefined && credit.toLowerCase().startsWith(photographer.toLowerCase())
    ? { agency }
    : { creditLine: credit }
}

/** `2026:11:23 18:04:11`, `20261123` with `180411+0900`, or ISO 8601, as ISO 8601. */
function instant(date: string | undefined, time = '', offset = ''): string | undefined {
  const day = /^(\d{4})[:-]?(\d\d)[:-]?(\d\d)/.exec(date ?? '')
  if (day === null || day[1] === '0000') return undefined
  const clock = /(\d\d):?(\d\d):?(\d\d)?/.exec(time !== '' ? time : (date ?? '').slice(day[0].length))
  const zone = /([+-]\d\d):?(\d\d)$|Z$/.exec(
    offset !== '' ? offset : time !== '' ? time : (date ?? '').slice(day[0].length),
  )
  const told = `${day[1]}-${day[2]}-${day[3]}`
  if (clock === null) return told
  const shift = zone === null ? '' : zone[0] === 'Z' ? 'Z' : `${zone[1]}:${zone[2]}`
  return `${told}T${clock[1]}:${clock[2]}:${clock[3] ?? '00'}${shift}`
}

function fromIptc({ iptc }: PhotoTags): Said {
  const photographer = line(iptc('By-line'))
  return {
    captions: perEdition(iptc('Caption/Abstract').map((text) => ({ language: '', text }))),
    photographer,
    ...credited(photographer, line(iptc('Credit'))),
    copyrightHolder: line(iptc('Copyright Notice')),
    source: line(iptc('Source')),
    takenAt: instant(iptc('Date Created')[0], iptc('Time Created')[0]),
    place: line(
      ['Sub-location', 'City', 'Province/State', 'Country/Primary Location Name'].flatMap((name) =>
        iptc(name),
      ),
    ),
    keywords: keywords(iptc('Keywords')),
    restrictions: orNone(iptc('Special Instructions').join('\n').slice(0, 2000)),
  }
}

const keywords = (words: readonly string[]): string[] | undefined =>
  words.length === 0 ? undefined : [...new Set(words.map((word) => word.slice(0, 200)))].slice(0, 200)

const isSourceType = (term: string): term is DigitalSourceType =>
  (digitalSourceTypes as readonly string[]).includes(term)

function fromXmp({ xmp }: PhotoTags): Said {
  const texts = (name: string): string[] => xmp(name).map(({ text }) => text)
  const photographer = line(texts('creator'))
  const sourceType = texts('DigitalSourceType')[0]?.replace(/^.*\//, '') ?? ''
  return {
    captions: perEdition(xmp('description')),
    alts: perEdition(xmp('AltTextAccessibility')),
    photographer,
    ...credited(photographer, line(texts('Credit'))),
    copyrightHolder: line(texts('rights').slice(0, 1)),
    source: line(texts('Source')),
    takenAt: instant(texts('DateCreated')[0] ?? texts('DateTimeOriginal')[0]),
    place: line(['Location', 'City', 'State', 'Country'].flatMap(texts)),
    keywords: keywords(texts('subject')),
    restrictions: orNone(
      [...texts('Instructions'), ...texts('UsageTerms').slice(0, 1)].join('\n').slice(0, 2000),
    ),
    digitalSourceType: isSourceType(sourceType) ? sourceType : undefined,
  }
}

function fromExif({ exif }: PhotoTags): Said {
  return {
    captions: perEdition(exif('ImageDescription').map((text) => ({ language: '', text }))),
    photographer: line(exif('Artist')),
    copyrightHolder: line(exif('Copyright')),
    takenAt: instant(exif('DateTimeOriginal')[0], '', exif('OffsetTimeOriginal')[0]),
  }
}

/** All that a photo's file, and the sidecar beside it, say of it; what is broken is passed over. */
export function readPhotoMetadata(photo: Buffer, sidecar: Buffer | null): PhotoMetadata {
  const tags = photoTags(photo)
  const said: readonly (readonly [MetadataOrigin, Said])[] = [
    // What somebody wrote beside the file is newest; XMP says how its text is encoded, IPTC mostly, EXIF never.
    ['sidecar', sidecar === null ? {} : fromXmp(sidecarTags(sidecar))],
    ['xmp', fromXmp(tags)],
    ['iptc', fromIptc(tags)],
    ['exif', fromExif(tags)],
  ]
  const readings: Record<string, unknown[]> = {}
  for (const [origin, values] of said)
    for (const [field, value] of Object.entries(values))
      if (value !== undefined) (readings[field] ??= []).push({ origin, value })
  const serial = tags.exif('BodySerialNumber')[0] ?? tags.xmp('SerialNumber')[0]?.text
  const make = tags.exif('Make')[0] ?? ''
  const model = tags.exif('Model')[0] ?? ''
  return {
    ...noMetadata,
    readings: photoReadingsSchema.parse(readings),
    cameraSerial: serial ?? '',
    cameraModel: model.toLowerCase().startsWith(make.toLowerCase().split(' ')[0] ?? '')
      ? model
      : `${make} ${model}`,
    hasCoordinates: tags.hasCoordinates,
  }
}
