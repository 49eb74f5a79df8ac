import { useCallback, type ReactNode } from 'react'
import type { LexicalEditor } from 'lexical'
import type { UndoManager } from 'yjs'
import { useLinkDialog } from '../links/useLinkDialog'
import { runPageCommand, type PageCommandId } from './pageCommands'

/** The commands that a page of writing takes, and the dialog that one of them opens. */
export function usePageCommands(
  editor: LexicalEditor,
  undoManager: UndoManager | undefined,
): {
  readonly newUndoStep: () => void
  readonly runCommand: (command: PageCommandId) => void
  readonly openLinkDialog: () => void
  readonly linkDialog: ReactNode
} {
  const newUndoStep = useCallback(() => undoManager?.stopCapturing(), [undoManager])
  const { linkDialog, openLinkDialog } = useLinkDialog(editor)
  const runCommand = useCallback(
    (command: PageCommandId) =>
      runPageCommand(editor, command, {
        undoManager,
        openLinkDialog,
        newUndoStep,
        focusPage: () => editor.focus(),
      }),
    [editor, undoManager, openLinkDialog, newUndoStep],
  )
  return { newUndoStep, runCommand, openLinkDialog, linkDialog }
}
