import type { Block, BlockOf, Inline, TextRun } from '../../story/articleBody'
import { bylineNames, bylineNamesText } from '../../story/bylineNames'
import { bylineTimeText } from '../../story/bylineTime'
import { copyrightText, copyrightYear } from '../../story/copyrightText'
import type { Edition } from '../../story/edition'
import type { SiteProfile } from '../../story/siteProfile'
import type { Article } from '../../story/story'
import { furniture } from '../portal/furniture'

/** The blocks that every document format knows; the others are said in these. */
export type ExportedBlock =
  | BlockOf<'paragraph'>
  | BlockOf<'heading'>
  | BlockOf<'quote'>
  | BlockOf<'listItem'>
  | BlockOf<'photo'>
  | BlockOf<'table'>
  | BlockOf<'divider'>

export interface ExportedArticle {
  readonly edition: Edition
  readonly headline: string
  readonly dek: string
  readonly byline: string
  readonly body: readonly ExportedBlock[]
  /** The site's copyright text and the story's rights line. */
  readonly footer: readonly string[]
}

/** A picture to be put into a file. */
export interface ExportedPicture {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}
export type PictureOf = (photoId: string) => ExportedPicture | null

/**
 * An article as it leaves for another program.
 * @param now ISO 8601; stands in the byline line where the story has no time of its own yet.
 */
export function exportedArticle(article: Article, profile: SiteProfile, now: string): ExportedArticle {
  const { edition } = article
  const { zone } = profile.editions[edition]
  const time = article.bylineTime || now
  const names = bylineNamesText(bylineNames(article.bylines, edition), edition)
  const place = article.datelinePlace.trim()
  const dateline = place === '' ? '' : furniture[edition].dateline(place)
  const year = copyrightYear(profile, edition, now, article.bylineTime || null)
  return {
    edition,
    headline: article.headline.trim(),
    dek: article.dek.trim(),
    byline: [names, bylineTimeText(time, edition, zone)].filter((part) => part !== '').join(' / '),
    body: withDateline(
      article.body.flatMap((block) => plainBlocks(block, edition, zone)),
      dateline,
    ),
    footer: [copyrightText(profile, edition, year), article.rightsLine.trim()].filter((line) => line !== ''),
  }
}

const run = (text: string, ...marks: TextRun['marks']): TextRun => ({ kind: 'text', text, marks })
const paragraph = (...children: Inline[]): BlockOf<'paragraph'> => ({ kind: 'paragraph', children })

function plainBlocks(block: Block, edition: Edition, zone: string): ExportedBlock[] {
  switch (block.kind) {
    case 'gallery':
      return [...block.photos]
    case 'pullQuote':
      return [
        { kind: 'quote', children: block.children },
        ...(block.source === '' ? [] : [paragraph(run(`— ${block.source}`, 'italic'))]),
      ]
    case 'factBox':
      return [
        ...(block.title === ''
          ? []
          : [{ kind: 'heading' as const, level: 3 as const, children: [run(block.title)] }]),
        ...block.body,
      ]
    case 'embed':
      return [
        paragraph({
          kind: 'link',
          url: block.url,
          children: [run(block.title === '' ? block.url : block.title)],
        }),
      ]
    case 'correction':
      return [paragraph(run(`${bylineTimeText(block.date, edition, zone)}: `, 'bold'), ...block.children)]
    case 'relatedStory':
      // Where it leads is known on the portal only.
      return []
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'listItem':
    case 'photo':
    case 'table':
    case 'divider':
      return [block]
  }
}

function withDateline(body: ExportedBlock[], dateline: string): ExportedBlock[] {
  const first = body.findIndex(({ kind }) => kind === 'paragraph')
  return dateline === ''
    ? body
    : body.map((block, at) =>
        at === first && block.kind === 'paragraph' ? paragraph(run(dateline), ...block.children) : block,
      )
}
