import { photosIn, plainText } from '../articleBody'
import { otherEdition, type Edition } from '../edition'
import type { Article, ShownPhoto } from '../story'
import type { DigitalSourceType } from './photoRights'

/** What a photo's file tells whoever finds it, wherever it ends up: who made it, what it shows, whose it is. */
export interface PhotoNotice {
  /** The article's own caption first; `language` is an edition. Empty captions are left out. */
  readonly captions: readonly { readonly language: Edition; readonly text: string }[]
  readonly creator: string
  readonly credit: string
  readonly copyright: string
  readonly digitalSourceType: DigitalSourceType | null
}

/** `(Photo by NAME/AGENCY)` without its brackets and opening words, for fields that hold only the name. */
export const creditName = (credit: string): string =>
  credit
    .trim()
    .replace(/^\(([\s\S]*)\)$/, '$1')
    .replace(/^(photos?( by)?|사진( 제공)?)\s*[:=]?\s*/i, '')
    .trim() || credit.trim()

const copyrightNotice = (holder: string): string =>
  holder === '' || /©|\(c\)|copyright/i.test(holder) ? holder : `© ${holder}`

/**
 * The notice of a photo as an article shows it: caption and credit as they stand in its figure, the rest from the photo's
 * fields.
 */
export function photoNotice(article: Pick<Article, 'edition' | 'body'>, photo: ShownPhoto): PhotoNotice {
  const figures = photosIn(article.body).filter(({ photoId }) => photoId === photo.photoId)
  const { fields } = photo
  const own = figures.map(({ caption }) => plainText(caption).trim()).find((text) => text !== '')
  const printed = creditName(figures.map(({ credit }) => credit.trim()).find((text) => text !== '') ?? '')
  const other = otherEdition(article.edition)
  const captions = [
    { language: article.edition, text: own ?? fields?.captions[article.edition].trim() ?? '' },
    { language: other, text: fields?.captions[other].trim() ?? '' },
  ]
  const fromFields = [fields?.photographer, fields?.agency].filter(Boolean).join('/')
  return {
    captions: captions.filter(({ text }) => text !== ''),
    creator: fields?.photographer || (printed.includes('/') ? (printed.split('/')[0] ?? '').trim() : ''),
    credit: fields?.creditLine || printed || fromFields,
    copyright: copyrightNotice(fields?.copyrightHolder.trim() ?? ''),
    digitalSourceType: fields?.digitalSourceType ?? null,
  }
}
