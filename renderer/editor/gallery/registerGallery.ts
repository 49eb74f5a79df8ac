import { mergeRegister, type LexicalEditor } from 'lexical'
import { $isFigureNode } from '../../../shared/document/figure/figureNode'
import { GalleryNode } from '../../../shared/document/gallery/galleryNode'
import { localRule } from '../blocks/registerTextRules'
import { $putBelow } from '../wholeBlocks/mendLines'
import { registerGalleryKeys } from './registerGalleryKeys'

/** A gallery holds figures; whatever else came into it goes below. */
function $mendGallery(gallery: GalleryNode): void {
  const strays = gallery.getChildren().filter((child) => !$isFigureNode(child))
  if (strays.length > 0) $putBelow(gallery, strays)
}

export const registerGallery = (editor: LexicalEditor, newUndoStep: () => void): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(GalleryNode, localRule($mendGallery)),
    registerGalleryKeys(editor, newUndoStep),
  )
