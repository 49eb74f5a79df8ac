import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isRootNode,
  $setState,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { $createFigureNode, $isFigureNode, photoIdState } from '../../../shared/document/figure/figureNode'
import type { PhotoAsset } from '../../../shared/story/story'
import { $selectFigure } from './figurePlaces'

/** Where photos will go: below the block at hand, or into a figure still waiting for its photo. */
export type PhotoPlace = { readonly below: NodeKey | null } | { readonly into: NodeKey }

/** The place of the caret, remembered by its block: taking photos takes a while, and the caret may be elsewhere by then. */
export function $placeOfSelection(): PhotoPlace {
  const selection = $getSelection()
  const node = $isRangeSelection(selection)
    ? selection.anchor.getNode()
    : $isNodeSelection(selection)
      ? selection.getNodes()[0]
      : undefined
  if (node === undefined || $isRootNode(node)) return { below: null }
  return { below: node.getTopLevelElement()?.getKey() ?? null }
}

function $insertBelow(photos: readonly PhotoAsset[], key: NodeKey | null): void {
  const given = key === null ? null : $getNodeByKey(key)
  const block = given?.isAttached() ? given : $getRoot().getLastChild()
  const figures = photos.map(({ photoId }) => $createFigureNode({ photoId }))
  const [first] = figures
  if (first === undefined) return
  // An empty paragraph makes room: the figures come above it, and it stays to write on.
  if ($isElementNode(block) && !$isFigureNode(block) && block.isEmpty()) {
    for (const figure of figures) block.insertBefore(figure)
  } else {
    if (block === null) $getRoot().append(...figures)
    else for (const figure of figures.toReversed()) block.insertAfter(figure)
    const last = figures.at(-1)
    if (last?.getNextSibling() === null) last.insertAfter($createParagraphNode())
  }
  $selectFigure(first)
}

/** Puts taken photos on the page as figures with an empty caption and credit. */
export function insertPhotos(editor: LexicalEditor, photos: readonly PhotoAsset[], place: PhotoPlace): void {
  editor.update(() => {
    const [first, ...others] = photos
    if ('below' in place) return $insertBelow(photos, place.below)
    const figure = $getNodeByKey(place.into)
    if (!$isFigureNode(figure) || first === undefined) return $insertBelow(photos, null)
    $setState(figure, photoIdState, first.photoId)
    $insertBelow(others, figure.getKey())
  })
}
