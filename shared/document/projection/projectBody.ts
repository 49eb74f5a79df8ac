import { $isLinkNode } from '@lexical/link'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $getRoot,
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import {
  markSchema,
  type Block,
  type BlockOf,
  type Inline,
  type Mark,
  type TextRun,
} from '../../story/articleBody'
import { embedAddress } from '../../story/embedProvider'
import { $isCorrectionNode, correctionDateState } from '../correction/correctionNode'
import { $isCorrectionTextNode } from '../correction/correctionTextNode'
import { $isDividerNode } from '../divider/dividerNode'
import { $isEmbedNode, embedUrlState } from '../embed/embedNode'
import { $isEmbedTitleNode } from '../embed/embedTitleNode'
import { $isFactBoxNode, type FactBoxNode } from '../factBox/factBoxNode'
import { $isFactBoxTitleNode } from '../factBox/factBoxTitleNode'
import { $isCaptionNode } from '../figure/captionNode'
import { $isCreditNode } from '../figure/creditNode'
import { $isFigureNode, altState, photoIdState, type FigureNode } from '../figure/figureNode'
import { $isGalleryNode } from '../gallery/galleryNode'
import { $isListItemNode, listKindState } from '../listItem/listItemNode'
import { publicAddress } from '../link/publicAddress'
import { $isPullQuoteNode } from '../pullQuote/pullQuoteNode'
import { $isPullQuoteSourceNode } from '../pullQuote/pullQuoteSourceNode'
import { $isPullQuoteTextNode } from '../pullQuote/pullQuoteTextNode'
import { $isRelatedStoryNode, relatedStoryIdState } from '../relatedStory/relatedStoryNode'
import { $gridOf } from '../table/tableGrid'
import { $isTableNode, headerRowState, type TableNode } from '../table/tableNode'
import { $isWholeBlock, type WholeBlockNode } from '../wholeBlock/wholeBlockNode'

const marksOf = (node: TextNode): Mark[] => markSchema.options.filter((mark) => node.hasFormat(mark))

const sameMarks = (one: readonly Mark[], other: readonly Mark[]): boolean => one.join() === other.join()

/** Runs of equal marks become one, empty ones none: how the editor happened to split the text is nobody's business. */
function joinRuns<T extends Inline>(children: readonly T[]): T[] {
  const joined: T[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (child.kind === 'text' && child.text === '') continue
    if (child.kind === 'text' && last?.kind === 'text' && sameMarks(last.marks, child.marks))
      joined[joined.length - 1] = { ...last, text: last.text + child.text }
    else joined.push(child)
  }
  return joined
}

function $plainRuns(node: LexicalNode): (TextRun | { kind: 'lineBreak' })[] {
  if ($isTextNode(node)) return [{ kind: 'text', text: node.getTextContent(), marks: marksOf(node) }]
  if ($isLineBreakNode(node)) return [{ kind: 'lineBreak' }]
  return $isElementNode(node) ? node.getChildren().flatMap($plainRuns) : []
}

function $inlines(element: ElementNode): Inline[] {
  const inlines = element.getChildren().flatMap((child): Inline[] => {
    if (!$isLinkNode(child)) return $plainRuns(child)
    const url = publicAddress(child.getURL())
    const children = joinRuns(child.getChildren().flatMap($plainRuns))
    // A link that leads nowhere safe stays as its words.
    return url === null ? children : children.length === 0 ? [] : [{ kind: 'link', url, children }]
  })
  return joinRuns(inlines)
}

const $wordsOf = (lines: readonly ElementNode[]): Inline[] => joinRuns(lines.flatMap($inlines))

/** Two people deleting and mending a line offline can leave two; what either wrote is kept, in order. */
const $plainWordsOf = (lines: readonly ElementNode[]): string =>
  lines
    .map((line) => line.getTextContent().trim())
    .filter((words) => words !== '')
    .join(' ')

function $photoBlock(figure: FigureNode): BlockOf<'photo'> {
  const children = figure.getChildren()
  return {
    kind: 'photo',
    photoId: $getState(figure, photoIdState),
    alt: $getState(figure, altState).trim(),
    caption: $wordsOf(children.filter($isCaptionNode)),
    credit: $plainWordsOf(children.filter($isCreditNode)),
  }
}

function $textBlock(node: ElementNode): Block[] {
  const children = $inlines(node)
  if (children.length === 0) return []
  if ($isHeadingNode(node)) return [{ kind: 'heading', level: node.getTag() === 'h3' ? 3 : 2, children }]
  if ($isQuoteNode(node)) return [{ kind: 'quote', children }]
  // A line that lost its block keeps its words as a paragraph.
  return [$plainBlock(node, children)]
}

const $plainBlock = (node: ElementNode, children: Inline[]): BlockOf<'paragraph' | 'listItem'> =>
  $isListItemNode(node)
    ? {
        kind: 'listItem',
        list: $getState(node, listKindState),
        indent: Math.min(8, node.getIndent()),
        children,
      }
    : { kind: 'paragraph', children }

function $factBoxBlock(box: FactBoxNode): Block[] {
  const children = box.getChildren().filter($isElementNode)
  const title = $plainWordsOf(children.filter($isFactBoxTitleNode))
  const body = children
    .filter((child) => !$isFactBoxTitleNode(child))
    .map((child) => $plainBlock(child, $inlines(child)))
    .filter((block) => block.children.length > 0)
  return title === '' && body.length === 0 ? [] : [{ kind: 'factBox', title, body }]
}

function $tableBlock(table: TableNode): Block[] {
  const grid = $gridOf(table)
  const rows = grid.map((row) =>
    row.map((cells) =>
      joinRuns(
        cells.flatMap((cell, index): Inline[] => [
          ...(index > 0 ? [{ kind: 'text' as const, text: ' ', marks: [] }] : []),
          ...$inlines(cell),
        ]),
      ),
    ),
  )
  // A column that a colleague took out while a row was added here has nothing left to say.
  const kept = (grid[0] ?? []).map(
    (_, column) =>
      grid.every((row) => (row[column]?.length ?? 0) > 0) ||
      rows.some((row) => (row[column]?.length ?? 0) > 0),
  )
  const shown = rows.map((row) => row.filter((_, column) => kept[column]))
  if (!shown.some((row) => row.some((cell) => cell.length > 0))) return []
  return [{ kind: 'table', hasHeader: $getState(table, headerRowState), rows: shown }]
}

/** Blocks with nothing in them yet are left out. */
function $wholeBlock(node: WholeBlockNode): Block[] {
  const children = node.getChildren()
  if ($isFigureNode(node)) return [$photoBlock(node)]
  if ($isGalleryNode(node)) {
    const photos = children.filter($isFigureNode).map($photoBlock)
    return photos.length === 0 ? [] : [{ kind: 'gallery', photos }]
  }
  if ($isPullQuoteNode(node)) {
    const words = $wordsOf(children.filter($isPullQuoteTextNode))
    const source = $plainWordsOf(children.filter($isPullQuoteSourceNode))
    return words.length === 0 && source === '' ? [] : [{ kind: 'pullQuote', children: words, source }]
  }
  if ($isFactBoxNode(node)) return $factBoxBlock(node)
  if ($isTableNode(node)) return $tableBlock(node)
  if ($isDividerNode(node)) return [{ kind: 'divider' }]
  if ($isRelatedStoryNode(node)) {
    const storyId = $getState(node, relatedStoryIdState)
    return storyId === '' ? [] : [{ kind: 'relatedStory', storyId }]
  }
  if ($isEmbedNode(node)) {
    const url = embedAddress($getState(node, embedUrlState))
    return url === null
      ? []
      : [{ kind: 'embed', url, title: $plainWordsOf(children.filter($isEmbedTitleNode)) }]
  }
  if ($isCorrectionNode(node)) {
    const words = $wordsOf(children.filter($isCorrectionTextNode))
    return words.length === 0
      ? []
      : [{ kind: 'correction', date: $getState(node, correctionDateState), children: words }]
  }
  throw new Error(`A block of this kind has no projection: ${node.getType()}`)
}

const $block = (node: LexicalNode): Block[] =>
  $isWholeBlock(node) ? $wholeBlock(node) : $isElementNode(node) ? $textBlock(node) : []

/** The nodes that the blocks of `$projectBody` are made of, in the same order. */
export const $projectedNodes = (): LexicalNode[] =>
  $getRoot()
    .getChildren()
    .flatMap((node) => $block(node).map(() => node))

/** The blocks of the article in the editor at hand; empty paragraphs are left out. To be called inside a read or update. */
export const $projectBody = (): Block[] => $getRoot().getChildren().flatMap($block)
