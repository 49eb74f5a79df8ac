import { type LexicalEditor } from 'lexical'
import { useCallback, useState, type ReactNode } from 'react'
import { $changeLink, $linkAtSelection } from './changeLink'
import { LinkDialog } from './LinkDialog'

/** The dialog for the link at the caret. The selection stays in the editor's state while the dialog has the focus. */
export function useLinkDialog(editor: LexicalEditor): {
  readonly linkDialog: ReactNode
  readonly openLinkDialog: () => void
} {
  const [asked, setAsked] = useState<{ readonly current: string | null } | null>(null)
  const openLinkDialog = useCallback(() => {
    setAsked({ current: editor.getEditorState().read(() => $linkAtSelection()?.getURL() ?? null) })
  }, [editor])
  const close = (): void => {
    setAsked(null)
    // On the next task: the dialog gives the focus back to where it came from first.
    setTimeout(() => editor.focus(), 0)
  }
  const linkDialog = asked !== null && (
    <LinkDialog
      current={asked.current}
      onClose={close}
      onSave={(address) => {
        editor.update(() => $changeLink(address))
        close()
      }}
    />
  )
  return { linkDialog, openLinkDialog }
}
