import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import ExifReader from 'exifreader'
import { decodePhotoText, mendPhotoText } from './decodePhotoText'

interface Tag {
  readonly value?: unknown
  readonly description?: unknown
  readonly attributes?: Readonly<Record<string, unknown>>
}
type Group = Readonly<Record<string, Tag | readonly Tag[] | undefined>>

/** Entities are a way to make a small file large, and no photo needs them. */
const withoutEntities = {
  parseFromString(text: string, type: string): unknown {
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Error('XMP with a document type is not read.')
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, type)
  },
}

export interface LanguageText {
  /** BCP 47, or `x-default`; empty where none is given. */
  readonly language: string
  readonly text: string
}

/** The tags of one file, with their text decoded. Tags that are missing or empty are an empty list. */
export interface PhotoTags {
  readonly iptc: (name: string) => string[]
  readonly exif: (name: string) => string[]
  readonly xmp: (name: string) => LanguageText[]
  readonly hasExif: boolean
  readonly hasCoordinates: boolean
}

const noTags: PhotoTags = {
  iptc: () => [],
  exif: () => [],
  xmp: () => [],
  hasExif: false,
  hasCoordinates: false,
}

// eslint-disable-next-line no-control-regex -- NULs end and fill EXIF text
const unprintable = /[\x00-\x08\x0b\x0c\x0e-\x1f]/g
/** Every kind of line end is one: a reader of XML turns some of them into `\n`, IPTC and EXIF keep them. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g
export const tidyText = (text: string): string =>
  text.replace(lineEnds, '\n').replace(unprintable, '').trim().normalize('NFC')
const filled = (texts: readonly string[]): string[] => texts.map(tidyText).filter((text) => text !== '')
const listOf = (group: Group | undefined, name: string): readonly Tag[] => {
  const tag = group?.[name]
  return tag === undefined ? [] : Array.isArray(tag) ? (tag as readonly Tag[]) : [tag as Tag]
}
const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number')

function xmpTexts({ value, description, attributes }: Tag): LanguageText[] {
  if (Array.isArray(value)) return (value as Tag[]).flatMap(xmpTexts)
  const text = typeof value === 'string' ? value : typeof description === 'string' ? description : ''
  const language = typeof attributes?.lang === 'string' ? attributes.lang : ''
  return filled([mendPhotoText(text)]).map((each) => ({ language, text: each }))
}

/** Reads a photo's file. A file without tags, or with broken ones, has none. */
export function photoTags(bytes: Buffer): PhotoTags {
  let groups: Readonly<Record<string, Group | undefined>>
  try {
    groups = ExifReader.load(bytes, {
      expanded: true,
      domParser: withoutEntities,
    }) as unknown as typeof groups
  } catch {
    return noTags
  }
  const { iptc, exif, xmp } = groups
  return {
    iptc: (name) =>
      filled(
        listOf(iptc, name).map(({ value }) =>
          isNumbers(value) ? decodePhotoText(Uint8Array.from(value)) : '',
        ),
      ),
    exif: (name) =>
      filled(
        listOf(exif, name).map(({ value, description }) =>
          mendPhotoText(
            Array.isArray(value) && typeof value[0] === 'string'
              ? value[0]
              : typeof description === 'string'
                ? description
                : '',
          ),
        ),
      ),
    xmp: (name) => listOf(xmp, name).flatMap(xmpTexts),
    hasExif: exif !== undefined,
    hasCoordinates:
      groups.gps !== undefined || exif?.GPSLatitude !== undefined || xmp?.GPSLatitude !== undefined,
  }
}

/** A sidecar begins with an XML declaration, a packet or neither; what is read begins with a packet. */
export function sidecarTags(bytes: Buffer): PhotoTags {
  const text = bytes.toString('utf8')
  const start = text.search(/<x:xmpmeta[\s>]|<rdf:RDF[\s>]/)
  return start === -1 ? noTags : photoTags(Buffer.from(`<?xpacket begin="" id=""?>${text.slice(start)}`))
}
