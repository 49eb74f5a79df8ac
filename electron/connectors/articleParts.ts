import { plainText, type Block, type Inline } from '../../shared/story/articleBody'
import { bylineNamesText } from '../../shared/story/bylineNames'
import { bylineTimeText } from '../../shared/story/bylineTime'
import { otherEdition, type Edition } from '../../shared/story/edition'
import { cleanTexts, isBlank } from '../../shared/output/cleanText'
import { furniture } from '../../shared/output/portal/furniture'
import { renderFragment } from '../../shared/output/portal/htmlText'
import { InlineText } from '../../shared/output/portal/inlineText'
import type { Delivery } from './connector'

/** A photo as a destination keeps it, for its markup. */
export interface PlacedPhoto {
  readonly remoteId: string
  readonly url: string
  readonly width: number
  readonly height: number
}

/** Where a related story stands at the same destination. */
export interface PlacedStory {
  readonly url: string
  readonly headline: string
}

/** What the markup of an article is made of, the same for every site: nothing blank, dates in words, lines around the body. */
export interface ArticleParts {
  readonly edition: Edition
  readonly headline: string
  readonly dek: string
  /** e.g. `by Mira Holt`; empty without a name. */
  readonly byline: string
  /** e.g. `Updated: Nov 24, 2026 09:10 AM EST`, or null. */
  readonly updated: string | null
  /** e.g. `SEOUL — `, before the first paragraph; may be empty. */
  readonly dateline: string
  readonly body: readonly Block[]
  readonly counterpart: { readonly url: string; readonly name: string; readonly edition: Edition } | null
  readonly copyright: string
  readonly timeOf: (instant: string) => string
}

const isShown = (block: Block): boolean => {
  switch (block.kind) {
    case 'photo':
      return block.photoId !== ''
    case 'gallery':
      return block.photos.some(({ photoId }) => photoId !== '')
    case 'factBox':
      return !isBlank(block.title) || block.body.some(({ children }) => !isBlank(plainText(children)))
    case 'table':
      return block.rows.length > 0
    case 'divider':
    case 'relatedStory':
    case 'embed':
      return true
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'listItem':
    case 'pullQuote':
    case 'correction':
      return !isBlank(plainText(block.children))
  }
}

export function articleParts(delivery: Delivery): ArticleParts {
  const { article: raw, updatedAt } = delivery.published
  const article = cleanTexts(raw)
  const { edition } = article
  const words = furniture[edition]
  const timeOf = (instant: string): string =>
    Number.isNaN(Date.parse(instant)) ? '' : bylineTimeText(instant, edition, delivery.zone)
  const place = article.datelinePlace.trim()
  const other = otherEdition(edition)
  return {
    edition,
    headline: article.headline.trim(),
    dek: article.dek.trim(),
    byline: bylineNamesText(delivery.bylines, edition),
    updated: updatedAt === null ? null : `${words.updated}: ${timeOf(updatedAt)}`,
    dateline: place === '' ? '' : words.dateline(place),
    body: article.body.filter(isShown),
    counterpart:
      delivery.counterpartUrl === null
        ? null
        : { url: delivery.counterpartUrl, name: words.editionNames[other], edition: other },
    copyright: delivery.copyright,
    timeOf,
  }
}

/** Text with its marks and links as HTML. */
export const inlineHtml = (children: readonly Inline[]): string => renderFragment(InlineText({ children }))

/** The caption and the credit of a photo on one line, as HTML. */
export function captionHtml(caption: readonly Inline[], creditHtml: string): string {
  const said = isBlank(plainText(caption)) ? '' : inlineHtml(caption)
  return [said, creditHtml].filter((part) => part !== '').join(' ')
}
