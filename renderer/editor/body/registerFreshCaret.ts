import type { LexicalEditor } from 'lexical'

type Ends = readonly [Node | null, number, Node | null, number]

function endsOfSelection(): Ends {
  const selection = getSelection()
  return selection === null
    ? [null, 0, null, 0]
    : [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset]
}

/** What a key carries that an input method has taken (UI Events, 7.3). */
const takenByInputMethod = 229

/**
 * Chromium tells that the caret has moved in a task of its own, and on a busy machine the next key comes before it: an Enter
 * right after an arrow would part the line where the caret was. So a key tells it first.
 */
export function registerFreshCaret(editor: LexicalEditor): () => void {
  let told = endsOfSelection()
  const take = (): void => void (told = endsOfSelection())
  const beforeKey = ({ isComposing, keyCode }: KeyboardEvent): void => {
    if (isComposing || keyCode === takenByInputMethod || editor.isComposing()) return
    const now = endsOfSelection()
    if (now.some((end, at) => end !== told[at])) document.dispatchEvent(new Event('selectionchange'))
  }
  document.addEventListener('selectionchange', take)
  const stopListening = editor.registerRootListener((root, former) => {
    former?.removeEventListener('keydown', beforeKey, true)
    root?.addEventListener('keydown', beforeKey, true)
  })
  return () => {
    stopListening()
    document.removeEventListener('selectionchange', take)
  }
}
