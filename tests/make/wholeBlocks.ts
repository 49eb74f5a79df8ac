import { $createTextNode, type ElementNode, type LexicalNode } from 'lexical'
import { $createCorrectionNode } from '../../shared/document/correction/correctionNode'
import { $createDividerNode } from '../../shared/document/divider/dividerNode'
import { $createEmbedNode } from '../../shared/document/embed/embedNode'
import { $createFactBoxNode, type FactBoxNode } from '../../shared/document/factBox/factBoxNode'
import { $createFigureNode } from '../../shared/document/figure/figureNode'
import { $createGalleryNode, type GalleryNode } from '../../shared/document/gallery/galleryNode'
import { $createListItemNode } from '../../shared/document/listItem/listItemNode'
import { $createPullQuoteNode } from '../../shared/document/pullQuote/pullQuoteNode'
import { $createRelatedStoryNode } from '../../shared/document/relatedStory/relatedStoryNode'
import { $cellsOf, $rowsOf } from '../../shared/document/table/tableGrid'
import { $createTableNode, type TableNode } from '../../shared/document/table/tableNode'
import type { Block } from '../../shared/story/articleBody'

function $write(line: LexicalNode | null, words: string): void {
  if (words !== '') (line as ElementNode).append($createTextNode(words))
}

/** A block whose lines read like this, in order. */
export function $withLines<N extends ElementNode>(block: N, ...lines: string[]): N {
  lines.forEach((words, index) => $write(block.getChildAtIndex(index), words))
  return block
}

export const $pullQuote = (words: string, source: string) => $withLines($createPullQuoteNode(), words, source)

export function $factBox(title: string, paragraph: string, ...items: string[]): FactBoxNode {
  const box = $withLines($createFactBoxNode(), title, paragraph)
  for (const item of items) box.append($createListItemNode('bulleted').append($createTextNode(item)))
  return box
}

export function $table(rows: readonly (readonly string[])[]): TableNode {
  const table = $createTableNode(rows.length, rows[0]?.length ?? 0)
  $rowsOf(table).forEach((row, at) =>
    $cellsOf(row).forEach((cell, column) => $write(cell, rows[at]?.[column] ?? '')),
  )
  return table
}

export function $gallery(...captions: string[]): GalleryNode {
  const gallery = $createGalleryNode()
  for (const [at, caption] of captions.entries()) {
    const figure = $createFigureNode({ photoId: String(at + 1).repeat(64) })
    $write(figure.getCaption(), caption)
    gallery.append(figure)
  }
  return gallery
}

/** One of every block that stays whole, filled. */
export const $everyWholeBlock = () => [
  $pullQuote('We plan our evenings around each other.', 'Noh Garam'),
  $factBox('In brief', 'Two boats.', 'at nine', 'at midnight'),
  $table([
    ['Year', '승객'],
    ['2026', '34,410'],
  ]),
  $createDividerNode(),
  $gallery('Boarding.', 'The wheelhouse.'),
  $createRelatedStoryNode('00000000-0000-4000-8000-000000000001'),
  $withLines($createEmbedNode('https://www.youtube.com/watch?v=a1b2c3d4e5f'), 'The night boat leaves'),
  $withLines($createCorrectionNode('2026-11-24T02:30:00.000Z'), 'There are forty seats.'),
]

const words = (text: string) => [{ kind: 'text' as const, text, marks: [] }]
const photo = (digit: string, caption: string) => ({
  kind: 'photo' as const,
  photoId: digit.repeat(64),
  alt: '',
  caption: words(caption),
  credit: '',
})

/** What output is given of them. */
export const everyWholeBlock: Block[] = [
  { kind: 'pullQuote', children: words('We plan our evenings around each other.'), source: 'Noh Garam' },
  {
    kind: 'factBox',
    title: 'In brief',
    body: [
      { kind: 'paragraph', children: words('Two boats.') },
      { kind: 'listItem', list: 'bulleted', indent: 0, children: words('at nine') },
      { kind: 'listItem', list: 'bulleted', indent: 0, children: words('at midnight') },
    ],
  },
  {
    kind: 'table',
    hasHeader: true,
    rows: [
      [words('Year'), words('승객')],
      [words('2026'), words('34,410')],
    ],
  },
  { kind: 'divider' },
  { kind: 'gallery', photos: [photo('1', 'Boarding.'), photo('2', 'The wheelhouse.')] },
  { kind: 'relatedStory', storyId: '00000000-0000-4000-8000-000000000001' },
  {
    kind: 'embed',
    url: 'https://www.youtube.com/watch?v=a1b2c3d4e5f',
    title: 'The night boat leaves',
  },
  { kind: 'correction', date: '2026-11-24T02:30:00.000Z', children: words('There are forty seats.') },
]
