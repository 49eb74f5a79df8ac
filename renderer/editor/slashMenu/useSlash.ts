import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useRef, useState } from 'react'
import { $findSlash, type Slash } from './findSlash'

const isSlash = (event: KeyboardEvent): boolean =>
  (event.key === '/' || (event.code === 'Slash' && !event.shiftKey)) && !event.ctrlKey && !event.metaKey

/** The slash being typed behind. Looks at the text only from the key of a slash on, until the menu is closed again. */
export function useSlash(editor: LexicalEditor): { slash: Slash | null; close: () => void } {
  const [slash, setSlash] = useState<Slash | null>(null)
  const state = useRef<'idle' | 'awaited' | 'open'>('idle')
  useEffect(() => {
    const close = (): void => {
      state.current = 'idle'
      setSlash(null)
    }
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (isSlash(event)) state.current = 'awaited'
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerUpdateListener(({ editorState }) => {
        if (state.current === 'idle') return
        const found = editorState.read($findSlash)
        if (found !== null) {
          state.current = 'open'
          setSlash((before) =>
            before?.key === found.key && before.at === found.at && before.typed === found.typed
              ? before
              : found,
          )
        } else if (state.current === 'open') close()
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          if (state.current !== 'idle') close()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  }, [editor])
  return {
    slash,
    close: () => {
      state.current = 'idle'
      setSlash(null)
    },
  }
}
