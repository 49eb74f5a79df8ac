import type { ImportedPage } from '../../shared/story/importPreview'
import { languageOf, readImportedPage } from '../../shared/story/readImportedPage'
import { lineText, type PastedBlock } from '../editor/paste/pastedBlocks'
import { pastedPage } from '../editor/paste/pastedPage'
import { parseInert } from '../editor/paste/purify'

export interface HtmlPage {
  readonly page: ImportedPage
  /** The body with its structure, for the editor. */
  readonly body: readonly PastedBlock[]
}

const textOf = (block: PastedBlock): string =>
  'line' in block ? lineText(block.line).replace(/\n/g, ' ') : ''
const captionOf = (block: PastedBlock): string =>
  block.kind === 'picture' ? `${lineText(block.caption)} ${block.credit}`.trim() : ''

/** The page's own title, without the site's name behind it. Parsed without a window: nothing runs, nothing loads. */
const titleOf = (html: string): string =>
  parseInert(html)
    .title.split(/\s+[|–—-]\s+/)[0]
    ?.trim() ?? ''

/**
 * A web page as a story: by the marks of an article page where it has them (byline line, furniture), else its first heading
 * as the headline and everything else as the body. Null where there are no words.
 */
export function readHtmlPage(html: string): HtmlPage | null {
  const blocks = pastedPage(html)
  const recognised = readImportedPage(blocks.map((block) => textOf(block) || captionOf(block)).join('\n'))
  if (recognised.ok) {
    const { page } = recognised
    const kept = new Set(page.paragraphs.map(squeezed))
    const body = blocks.filter((block) =>
      'line' in block
        ? kept.has(squeezed(textOf(block)))
        : block.kind === 'picture' || block.kind === 'table',
    )
    return { page: { ...page, caption: '', credit: '' }, body }
  }
  const first = blocks.findIndex(({ kind }) => kind === 'heading2')
  const heading = blocks[first]
  const headline = heading === undefined ? titleOf(html) : textOf(heading)
  const body = blocks.filter((_block, at) => heading === undefined || at !== first)
  const paragraphs = body.map(textOf).filter((text) => text !== '')
  if (paragraphs.length === 0) return null
  return {
    page: {
      edition: languageOf([headline, ...paragraphs].join(' ')),
      headline: headline || (paragraphs[0]?.slice(0, 120) ?? ''),
      bylines: [],
      bylineTime: '',
      bylineLine: '',
      caption: '',
      credit: '',
      paragraphs,
      dropped: [],
    },
    body,
  }
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
