import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import {
  $getNearestNodeFromDOMNode,
  $getState,
  COMMAND_PRIORITY_HIGH,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  isDOMNode,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { $isFigureNode, photoIdState } from '../../../shared/document/figure/figureNode'
import { $placeOfSelection, type PhotoPlace } from './insertPhotos'

/** The block under the pointer, or between two blocks the one above. */
function blockAt(root: HTMLElement, y: number): Element | null {
  const above = [...root.children].filter((block) => block.getBoundingClientRect().top <= y)
  return above.at(-1) ?? null
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Files that are dropped or pasted are handed on with the place where their photos belong. */
export const registerPhotoDrops = (
  editor: LexicalEditor,
  onFiles: (files: File[], place: PhotoPlace) => void,
): (() => void) =>
  mergeRegister(
    editor.registerCommand(
      DRAGOVER_COMMAND,
      (event) => {
        if (!hasFiles(event)) return false
        event.preventDefault()
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        const root = editor.getRootElement()
        if (!hasFiles(event) || event.dataTransfer === null || root === null) return false
        event.preventDefault()
        const target = isDOMNode(event.target) ? $getNearestNodeFromDOMNode(event.target) : null
        const block = blockAt(root, event.clientY)
        const above = block === null ? null : $getNearestNodeFromDOMNode(block)
        const waiting = $isFigureNode(target) && $getState(target, photoIdState) === ''
        onFiles(
          [...event.dataTransfer.files],
          waiting ? { into: target.getKey() } : { below: above?.getTopLevelElement()?.getKey() ?? null },
        )
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DRAG_DROP_PASTE,
      (files) => {
        onFiles(files, $placeOfSelection())
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
