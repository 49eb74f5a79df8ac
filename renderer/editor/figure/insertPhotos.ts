import {
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $setState,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { $createFigureNode, $isFigureNode, photoIdState } from '../../../shared/document/figure/figureNode'
import { $isGalleryNode } from '../../../shared/document/gallery/galleryNode'
import { $blockOfSelection, $insertBelow } from '../wholeBlocks/insertBlocks'
import { $selectWholeBlock } from '../wholeBlocks/places'

/** Where photos will go: below the block at hand, into a figure still waiting for its photo, or to the end of a gallery. */
export type PhotoPlace =
  { readonly below: NodeKey | null } | { readonly into: NodeKey } | { readonly gallery: NodeKey }

/** The place of the caret, remembered by its block: taking photos takes a while, and the caret may be elsewhere by then. */
export const $placeOfSelection = (): PhotoPlace => ({ below: $blockOfSelection() })

/** A photo for a new figure, and what the figure begins with. */
export interface NewPhoto {
  readonly photoId: string
  readonly caption?: string
  readonly alt?: string
}

function $newFigure({ photoId, caption = '', alt = '' }: NewPhoto) {
  const figure = $createFigureNode({ photoId, alt })
  if (caption !== '') figure.getCaption()?.append($createTextNode(caption))
  return figure
}

function $insertFigures(photos: readonly NewPhoto[], place: PhotoPlace): void {
  const figures = photos.map($newFigure)
  const [first] = figures
  if (first === undefined) return
  const gallery = 'gallery' in place ? $getNodeByKey(place.gallery) : null
  if ($isGalleryNode(gallery)) gallery.append(...figures)
  else $insertBelow(figures, 'below' in place ? place.below : null)
  $selectWholeBlock(first)
}

/** Puts taken photos on the page as figures, each with what is known of it and an empty credit. */
export function insertPhotos(editor: LexicalEditor, photos: readonly NewPhoto[], place: PhotoPlace): void {
  editor.update(() => {
    const [first, ...others] = photos
    const figure = 'into' in place ? $getNodeByKey(place.into) : null
    if (!$isFigureNode(figure) || first === undefined) return $insertFigures(photos, place)
    $setState(figure, photoIdState, first.photoId)
    const gallery = figure.getParent()
    $insertFigures(
      others,
      $isGalleryNode(gallery) ? { gallery: gallery.getKey() } : { below: figure.getKey() },
    )
  })
}

/** The same for a photo that the other edition shows, below the block of an index. */
export const insertPhotoBelow = (editor: LexicalEditor, photoId: string, index: number): void =>
  editor.update(() =>
    $insertFigures([{ photoId }], { below: $getRoot().getChildAtIndex(index)?.getKey() ?? null }),
  )
