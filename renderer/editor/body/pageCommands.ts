import { insertCorrection } from '../correction/insertCorrection'
import { FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical'
import type { UndoManager } from 'yjs'
import { commandIds, commands, type CommandId } from '../../../shared/commands/commands'
import { assertNever } from '../../../shared/result'
import { OPEN_BLOCK_MENU_COMMAND } from '../blockHandle/openBlockMenuCommand'
import { $toggleBlockKind } from '../blocks/blockKind'
import { OPEN_FINDING_COMMAND } from '../checks/openFindingCommand'
import { deleteBlock, duplicateBlock, moveBlockBy } from '../moving/moveBlock'

/** The commands that belong to the text under the caret. */
export type PageCommandId = Extract<
  CommandId,
  | 'undo'
  | 'redo'
  | 'finding'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'link'
  | 'insertCorrection'
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'quote'
  | 'bulleted'
  | 'numbered'
  | 'moveBlockUp'
  | 'moveBlockDown'
  | 'duplicateBlock'
  | 'deleteBlock'
  | 'blockMenu'
>
const isPageCommand = (id: CommandId): id is PageCommandId => commands[id].where === 'page'
export const pageCommandIds: readonly PageCommandId[] = commandIds.filter(isPageCommand)

interface PageParts {
  readonly undoManager: UndoManager | undefined
  readonly openLinkDialog: () => void
  readonly newUndoStep: () => void
  /** A command may come from a dialog. */
  readonly focusPage: () => void
}

/** On a page that can only be read nothing is done. */
export function runPageCommand(editor: LexicalEditor, id: PageCommandId, parts: PageParts): void {
  if (!editor.isEditable()) return
  switch (id) {
    case 'undo':
      return void parts.undoManager?.undo()
    case 'redo':
      return void parts.undoManager?.redo()
    case 'finding':
      return void editor.dispatchCommand(OPEN_FINDING_COMMAND, undefined)
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strikethrough':
      return void editor.dispatchCommand(FORMAT_TEXT_COMMAND, id)
    case 'link':
      return parts.openLinkDialog()
    case 'insertCorrection':
      parts.newUndoStep()
      parts.focusPage()
      return insertCorrection(editor)
    case 'paragraph':
    case 'heading2':
    case 'heading3':
    case 'quote':
    case 'bulleted':
    case 'numbered':
      return editor.update(() => $toggleBlockKind(id))
    case 'moveBlockUp':
    case 'moveBlockDown':
      // On the next microtask: a key's command runs inside an update, and this makes two.
      return queueMicrotask(() => moveBlockBy(editor, id === 'moveBlockUp' ? -1 : 1, parts.newUndoStep))
    case 'duplicateBlock':
      return duplicateBlock(editor, parts.newUndoStep)
    case 'deleteBlock':
      return deleteBlock(editor, parts.newUndoStep)
    case 'blockMenu':
      return void editor.dispatchCommand(OPEN_BLOCK_MENU_COMMAND, undefined)
    default:
      return assertNever(id)
  }
}
