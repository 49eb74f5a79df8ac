import { COMMAND_PRIORITY_NORMAL, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical'
import { $isFigureNode } from '../../../shared/document/figure/figureNode'
import { $isGalleryNode } from '../../../shared/document/gallery/galleryNode'
import { $selectedWholeBlock } from '../wholeBlocks/places'
import { moveInGallery } from './moveInGallery'

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** Alt and an arrow move the selected photo of a gallery one place. */
export const registerGalleryKeys = (editor: LexicalEditor, newUndoStep: () => void): (() => void) =>
  editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const step = steps[event.key]
      const figure = $selectedWholeBlock()
      if (step === undefined || !event.altKey || event.shiftKey || event.ctrlKey || event.metaKey)
        return false
      if (!$isFigureNode(figure) || !$isGalleryNode(figure.getParent())) return false
      event.preventDefault()
      const [key, to] = [figure.getKey(), figure.getIndexWithinParent() + step]
      // After this update: a move is two of its own.
      queueMicrotask(() => {
        newUndoStep()
        moveInGallery(editor, key, to)
      })
      return true
    },
    COMMAND_PRIORITY_NORMAL,
  )
