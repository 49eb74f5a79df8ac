import type { LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import type { DocumentBinding } from '../../../shared/document/binding/bindDocument'
import { useLatest } from '../../ui/useLatest'
import { whenIdle } from './whenIdle'

/** Hands out the body as the editor's own JSON once it stood still for two seconds, and when the page is left. */
export function useSnapshots(
  editor: LexicalEditor,
  binding: DocumentBinding | null,
  onSnapshot: (editorJson: string) => void,
): void {
  const latest = useLatest(onSnapshot)
  useEffect(() => {
    if (binding === null || binding.locked) return
    return whenIdle(editor, {
      milliseconds: 2000,
      onLeave: true,
      run: (state) => {
        if (!binding.locked) latest.current(JSON.stringify(state.toJSON()))
      },
    })
  }, [editor, binding, latest])
}
