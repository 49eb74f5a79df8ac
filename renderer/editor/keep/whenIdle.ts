import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  mergeRegister,
  type EditorState,
  type LexicalEditor,
} from 'lexical'

interface IdleTask {
  readonly milliseconds: number
  /** Also at once when the editor loses the focus, and for what is still due at the end. */
  readonly onLeave: boolean
  readonly run: (state: EditorState) => void
}

/** Runs the task once the article has changed and then stood still; never while an input method composes. Returns its own removal. */
export function whenIdle(editor: LexicalEditor, { milliseconds, onLeave, run }: IdleTask): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const runNow = (): void => {
    if (timer === null) return
    clearTimeout(timer)
    timer = null
    run(editor.getEditorState())
  }
  const schedule = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => (editor.isComposing() ? schedule() : runNow()), milliseconds)
  }
  const unregister = mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) schedule()
    }),
    editor.registerCommand(
      BLUR_COMMAND,
      () => {
        if (onLeave && !editor.isComposing()) runNow()
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
  return () => {
    unregister()
    if (onLeave) runNow()
    else if (timer !== null) clearTimeout(timer)
  }
}
