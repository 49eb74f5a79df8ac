import { useCallback, useSyncExternalStore } from 'react'
import type { UndoManager } from 'yjs'

/** Whether there is anything to undo or redo: `undo redo`, `undo`, `redo` or nothing, as one comparable value. */
export function useUndoState(undoManager: UndoManager | null): { canUndo: boolean; canRedo: boolean } {
  const subscribe = useCallback(
    (changed: () => void) => {
      const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const
      for (const event of events) undoManager?.on(event, changed)
      return () => {
        for (const event of events) undoManager?.off(event, changed)
      }
    },
    [undoManager],
  )
  const canUndo = useSyncExternalStore(subscribe, () => undoManager?.canUndo() ?? false)
  const canRedo = useSyncExternalStore(subscribe, () => undoManager?.canRedo() ?? false)
  return { canUndo, canRedo }
}
