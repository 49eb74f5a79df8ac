import { z } from 'zod'
import { renderBlocks } from '../../../shared/output/portal/blocks'
import { furniture } from '../../../shared/output/portal/furniture'
import { plainText, saysSomething } from '../../../shared/story/articleBody'
import { bylineNamesText } from '../../../shared/story/bylineNames'
import { blockLines } from '../../../shared/story/blockLines'
import { cleanTexts } from '../../../shared/output/cleanText'
import type { DeliveredPhoto, Delivery } from '../connector'
import { h } from 'preact'

const textSchema = z
  .object({ role: z.string().optional(), contentType: z.string().optional(), value: z.string() })
  .loose()
const renditionSchema = z
  .object({
    name: z.string(),
    href: z.string(),
    contentType: z.string(),
    width: z.int(),
    height: z.int(),
    sizeInBytes: z.int(),
  })
  .loose()

/** An item of ninjs 3.1 (IPTC), as far as Dateline writes and reads it. */
export const ninjsSchema = z
  .object({
    uri: z.string(),
    version: z.string(),
    versionCreated: z.string(),
    pubStatus: z.enum(['usable', 'withheld', 'canceled']),
    headlines: z.array(textSchema),
    descriptions: z.array(textSchema).optional(),
    bodies: z.array(textSchema).optional(),
    associations: z
      .array(
        z
          .object({ name: z.string(), uri: z.string(), renditions: z.array(renditionSchema).optional() })
          .loose(),
      )
      .optional(),
  })
  .loose()
export type NinjsItem = z.infer<typeof ninjsSchema>

/** A photo's file beside the items. */
export interface PhotoFile {
  readonly photo: DeliveredPhoto
  /** Below the folder. */
  readonly path: string
  readonly bytes: number
}

export const itemUri = (storyId: string, edition: string): string => `urn:dateline:${storyId}:${edition}`
export const photoUri = (photoId: string): string => `urn:dateline:photo:${photoId}`

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
}

/** The article without what changes each time it is written. */
export function ninjsItem(
  delivery: Delivery,
  files: readonly PhotoFile[],
): Omit<NinjsItem, 'version' | 'versionCreated'> {
  const { firstPublishedAt, article: raw } = delivery.published
  const article = cleanTexts(raw)
  const { edition, storyId } = article
  const place = article.datelinePlace.trim()
  const fileOf = (photoId: string) => files.find(({ photo }) => photo.photoId === photoId)
  const body = renderBlocks(article.body, {
    edition,
    zone: delivery.zone,
    dateline: place === '' ? '' : furniture[edition].dateline(place),
    picture: (block) => {
      const file = fileOf(block.photoId)
      return file === undefined
        ? null
        : h('img', { src: file.path, alt: block.alt, width: file.photo.width, height: file.photo.height })
    },
    related: () => null,
  })
  const said = article.body
    .filter(saysSomething)
    .flatMap((block) => blockLines(block).map(({ children }) => plainText(children)))
  const text = said.join('\n')
  const { visible } = delivery
  return {
    uri: itemUri(storyId, edition),
    standard,
    type: 'text',
    representationType: 'full',
    language: edition,
    pubStatus: visible === 'draft' ? 'withheld' : 'usable',
    ...(typeof visible === 'object' ? { embargoedUntil: visible.at } : {}),
    firstCreated: firstPublishedAt,
    contentCreated: firstPublishedAt,
    headlines: [{ role: 'main', contentType: 'text/plain', value: article.headline.trim() }],
    ...(article.dek.trim() === ''
      ? {}
      : { descriptions: [{ role: 'summary', contentType: 'text/plain', value: article.dek.trim() }] }),
    ...(delivery.bylines.length === 0 ? {} : { by: bylineNamesText(delivery.bylines, edition) }),
    ...(place === '' ? {} : { located: place }),
    slugline: article.slug,
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        charCount: [...text].length,
        wordCount: text.split(/\s+/).filter((word) => word !== '').length,
        value: body,
      },
    ],
    subjects: [
      ...(delivery.section === '' ? [] : [{ name: delivery.section, rel: 'section' }]),
      ...delivery.tags.map((name) => ({ name, rel: 'tag' })),
    ],
    copyrightNotice: delivery.copyright,
    ...(article.rightsLine.trim() === '' ? {} : { usageTerms: article.rightsLine.trim() }),
    ...(delivery.counterpartUrl === null
      ? {}
      : { altIds: [{ role: 'counterpart', value: delivery.counterpartUrl }] }),
    associations: files.map(({ photo, path, bytes }, at) => ({
      name: `photo${at + 1}`,
      uri: photoUri(photo.photoId),
      type: 'picture',
      language: edition,
      pubStatus: 'usable',
      ...(photo.caption === ''
        ? {}
        : { descriptions: [{ role: 'caption', contentType: 'text/plain', value: photo.caption }] }),
      ...(photo.alt === ''
        ? {}
        : { headlines: [{ role: 'alt', contentType: 'text/plain', value: photo.alt }] }),
      by: photo.credit,
      ...(photo.fields === undefined || photo.fields.copyrightHolder === ''
        ? {}
        : { copyrightHolder: photo.fields.copyrightHolder }),
      ...(photo.fields === undefined || photo.fields.restrictions === ''
        ? {}
        : { usageTerms: photo.fields.restrictions }),
      ...(photo.fields?.digitalSourceType == null
        ? {}
        : { digitalSourceType: { literal: photo.fields.digitalSourceType } }),
      renditions: [
        {
          name: 'main',
          // A file beside the item; the schema wants a URI, and a relative path is none.
          href: `file:${path}`,
          contentType: photo.deliveredType,
          width: photo.width,
          height: photo.height,
          sizeInBytes: bytes,
        },
      ],
      altIds: [{ role: 'fileName', value: path }],
    })),
  }
}

/** The record that is left of a withdrawn item: partners learn from it that they must take theirs away. */
export const canceledItem = (item: NinjsItem): Omit<NinjsItem, 'version' | 'versionCreated'> => ({
  uri: item.uri,
  standard,
  type: 'text',
  pubStatus: 'canceled',
  headlines: item.headlines,
})
