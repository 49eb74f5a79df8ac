import { $getNodeByKey, type LexicalNode, type NodeKey } from 'lexical'
import { ImagePlus, Trash2 } from 'lucide-react'
import { createPortal } from 'react-dom'
import { Button } from 'react-aria-components'
import { $isGalleryNode, GalleryNode } from '../../../shared/document/gallery/galleryNode'
import { useEditorMessages } from '../messages/editorMessages'
import { BlockToolButtons, BlockTools } from '../wholeBlocks/BlockTools'
import type { BlockViewProps } from '../wholeBlocks/BlockViews'
import { $removeWholeBlock } from '../wholeBlocks/places'
import { useBlocksOnPage } from '../wholeBlocks/useBlocksOnPage'

const $readGallery = (node: LexicalNode): { photos: number } | null =>
  $isGalleryNode(node) ? { photos: node.getChildrenSize() } : null

interface Props extends BlockViewProps {
  readonly onAddPhotos: (gallery: NodeKey) => void
}

/** Adding photos to every gallery, and taking it out. */
export function GalleryTools({ editor, newUndoStep, onLeaveTools, onAddPhotos }: Props) {
  const messages = useEditorMessages().gallery
  const galleries = useBlocksOnPage(editor, GalleryNode, $readGallery)
  const remove = (key: NodeKey): void => {
    newUndoStep()
    editor.focus()
    editor.update(() => {
      const gallery = $getNodeByKey(key)
      if ($isGalleryNode(gallery)) $removeWholeBlock(gallery)
    })
  }
  return galleries.map(({ key, place, facts }) =>
    createPortal(
      <>
        <BlockTools name={messages.tools} onLeave={onLeaveTools}>
          <BlockToolButtons
            tools={[
              { icon: ImagePlus, name: messages.add, onPress: () => onAddPhotos(key) },
              { icon: Trash2, name: messages.remove, onPress: () => remove(key) },
            ]}
          />
        </BlockTools>
        {facts.photos === 0 && (
          <div className="picture-stand-in">
            <Button className="picture-add" onPress={() => onAddPhotos(key)}>
              <ImagePlus size={16} strokeWidth={1.5} aria-hidden />
              {messages.add}
            </Button>
            <p>{messages.empty}</p>
          </div>
        )}
      </>,
      place,
      key,
    ),
  )
}
