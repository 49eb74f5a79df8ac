import { $insertGeneratedNodes } from '@lexical/clipboard'
import { $generateNodesFromDOM } from '@lexical/html'
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $getState,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { $isFigureNode, photoIdState } from '../../../shared/document/figure/figureNode'
import { canonicalDocument } from './canonicalDocument'
import type { PastedBlock, PictureSource } from './pastedBlocks'

/** A figure on the page that waits for the picture it was pasted with. */
export interface WaitingPicture {
  readonly figure: NodeKey
  readonly source: PictureSource
}

const $figuresIn = (node: LexicalNode): LexicalNode[] =>
  $isFigureNode(node) ? [node] : $isElementNode(node) ? node.getChildren().flatMap($figuresIn) : []

/** Blocks as nodes, by each node's own import, and which figure waits for which picture. */
export function $nodesOfBlocks(
  editor: LexicalEditor,
  blocks: readonly PastedBlock[],
): { nodes: LexicalNode[]; waiting: WaitingPicture[] } {
  const page = canonicalDocument(blocks)
  const nodes = $generateNodesFromDOM(editor, page.document)
  const figures = nodes
    .flatMap($figuresIn)
    .filter((figure) => $isFigureNode(figure) && $getState(figure, photoIdState) === '')
  const waiting = page.pictures.flatMap((source, at) => {
    const figure = figures[at]
    return figure === undefined ? [] : [{ figure: figure.getKey(), source }]
  })
  return { nodes, waiting }
}

/** Puts blocks in the place of the selection. One paragraph alone joins the words it is pasted among. */
export function $insertBlocks(editor: LexicalEditor, blocks: readonly PastedBlock[]): WaitingPicture[] {
  const selection = $getSelection()
  if (selection === null || blocks.length === 0) return []
  const { nodes, waiting } = $nodesOfBlocks(editor, blocks)
  const [only] = nodes
  const inline = nodes.length === 1 && $isParagraphNode(only) && $isRangeSelection(selection)
  $insertGeneratedNodes(editor, inline ? only.getChildren() : nodes, selection)
  // In a caption only words are kept.
  return waiting.filter(({ figure }) => $getNodeByKey(figure)?.isAttached())
}

/** The same below everything that stands on the page. */
export function writeAtEnd(editor: LexicalEditor, blocks: readonly PastedBlock[]): WaitingPicture[] {
  const waiting: WaitingPicture[] = []
  editor.update(
    () => {
      $getRoot().selectEnd()
      waiting.push(...$insertBlocks(editor, blocks))
    },
    { discrete: true },
  )
  return waiting
}
