import {
  $getNodeByKey,
  $parseSerializedNode,
  $setSelection,
  type LexicalEditor,
  type NodeKey,
  type SerializedLexicalNode,
} from 'lexical'
import { $isFigureNode, type FigureNode } from '../../../shared/document/figure/figureNode'
import { $isGalleryNode } from '../../../shared/document/gallery/galleryNode'
import { $blockJson } from '../wholeBlocks/blockJson'
import { $selectWholeBlock } from '../wholeBlocks/places'

const $figureAt = (key: NodeKey): FigureNode | null => {
  const figure = $getNodeByKey(key)
  return $isFigureNode(figure) && $isGalleryNode(figure.getParent()) ? figure : null
}

/**
 * Puts a figure of a gallery at another place in it, counted from 0 among the others. In two updates, removed and a copy
 * put in: as one, the document would take all figures between for changed, and what others write in them would be lost.
 */
export function moveInGallery(editor: LexicalEditor, key: NodeKey, to: number): void {
  const moved = editor.read(() => {
    const figure = $figureAt(key)
    const gallery = figure?.getParent()
    return figure &&
      gallery &&
      figure.getIndexWithinParent() !== to &&
      to >= 0 &&
      to < gallery.getChildrenSize()
      ? { gallery: gallery.getKey() }
      : null
  })
  if (moved === null) return
  let taken: SerializedLexicalNode | null = null
  editor.update(
    () => {
      const figure = $figureAt(key)
      if (figure === null) return
      taken = $blockJson(figure)
      // A caret that went on to another line would begin a new undo step, and one undo would take the photo away.
      $setSelection(null)
      figure.remove()
    },
    { discrete: true },
  )
  editor.update(
    () => {
      const gallery = $getNodeByKey(moved.gallery)
      const copy = taken === null ? null : $parseSerializedNode(taken)
      if (!$isFigureNode(copy) || !$isGalleryNode(gallery)) return
      gallery.splice(to, 0, [copy])
      $selectWholeBlock(copy)
    },
    { discrete: true },
  )
}
