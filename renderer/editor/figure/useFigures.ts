import { $getState, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical'
import { useEffect, useState } from 'react'
import { $isFigureNode, altState, FigureNode, photoIdState } from '../../../shared/document/figure/figureNode'
import { $isGalleryNode } from '../../../shared/document/gallery/galleryNode'
import { $selectedWholeBlock } from '../wholeBlocks/places'
import { useBlocksOnPage, type BlockOnPage } from '../wholeBlocks/useBlocksOnPage'

export interface FigureFacts {
  readonly photoId: string
  readonly alt: string
  readonly inGallery: boolean
}

const $readFigure = (node: LexicalNode): FigureFacts | null =>
  $isFigureNode(node)
    ? {
        photoId: $getState(node, photoIdState),
        alt: $getState(node, altState),
        inGallery: $isGalleryNode(node.getParent()),
      }
    : null

/** Every figure on the page, with the place where its picture is to be drawn. */
export const useFigures = (editor: LexicalEditor): readonly BlockOnPage<FigureFacts>[] =>
  useBlocksOnPage(editor, FigureNode, $readFigure)

/** The whole block that is selected as one, if one is. */
export function useSelectedBlock(editor: LexicalEditor): NodeKey | null {
  const [selected, setSelected] = useState<NodeKey | null>(null)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        setSelected(editorState.read(() => $selectedWholeBlock()?.getKey() ?? null))
      }),
    [editor],
  )
  return selected
}
