import { $isLinkNode } from '@lexical/link'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $getRoot,
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import { markSchema, type Block, type Inline, type Mark, type TextRun } from '../../story/articleBody'
import { $isCaptionNode } from '../figure/captionNode'
import { $isCreditNode } from '../figure/creditNode'
import { $isFigureNode, altState, photoIdState, type FigureNode } from '../figure/figureNode'
import { $isListItemNode, listKindState } from '../listItem/listItemNode'
import { publicAddress } from '../link/publicAddress'

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

/** Two people deleting and mending a caption offline can leave two; what either wrote is kept, in order. */
function $photoBlock(figure: FigureNode): Block {
  const captions = figure.getChildren().filter($isCaptionNode)
  const credits = figure.getChildren().filter($isCreditNode)
  return {
    kind: 'photo',
    photoId: $getState(figure, photoIdState),
    alt: $getState(figure, altState).trim(),
    caption: joinRuns(captions.flatMap($inlines)),
    credit: credits
      .map((credit) => credit.getTextContent().trim())
      .filter((credit) => credit !== '')
      .join(' '),
  }
}

function $block(node: LexicalNode): Block[] {
  if ($isFigureNode(node)) return [$photoBlock(node)]
  if (!$isElementNode(node)) return []
  const children = $inlines(node)
  if (children.length === 0) return []
  if ($isParagraphNode(node)) return [{ kind: 'paragraph', children }]
  if ($isHeadingNode(node)) return [{ kind: 'heading', level: node.getTag() === 'h3' ? 3 : 2, children }]
  if ($isQuoteNode(node)) return [{ kind: 'quote', children }]
  if ($isListItemNode(node))
    return [
      {
        kind: 'listItem',
        list: $getState(node, listKindState),
        indent: Math.min(8, node.getIndent()),
        children,
      },
    ]
  // A caption or credit that lost its figure keeps its words.
  return [{ kind: 'paragraph', children }]
}

/** The blocks of the article in the editor at hand; empty paragraphs are left out. To be called inside a read or update. */
export const $projectBody = (): Block[] => $getRoot().getChildren().flatMap($block)
