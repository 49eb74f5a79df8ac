import { createContext, use, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { commands } from '../../shared/commands/commands'
import { isPressed } from '../../shared/commands/keys'
import { callMain } from '../bridge/call'
import { useCommandRuns } from '../commands/CommandsContext'
import { useNotify } from '../notices/useNotify'
import { isMac } from '../ui/shortcut'
import { useLatest } from '../ui/useLatest'
import { usePhotoMessages } from './messages/usePhotoMessages'

interface Steps {
  /** A change was made: however many photos and fields, it is one step. */
  readonly made: (changeId: number) => void
  /** Takes a change back, the last one where none is named. */
  readonly undo: (changeId?: number) => void
}
const StepsContext = createContext<Steps | null>(null)

export function usePhotoSteps(): Steps {
  const steps = use(StepsContext)
  if (!steps) throw new Error('Changes of photos are made where they can be taken back.')
  return steps
}

/** Takes changes of photos back and brings them again, step by step, while this part of the window has the focus. */
export function PhotoSteps({ children }: { children: ReactNode }) {
  const words = usePhotoMessages()
  const notify = useNotify()
  const root = useRef<HTMLDivElement>(null)
  const past = useRef<number[]>([])
  const future = useRef<number[]>([])

  /** Taking a change back is a change as well: what brings it again. */
  const takeBack = async (changeId: number | undefined, onto: number[], isUndo: boolean): Promise<void> => {
    if (changeId === undefined) return
    const result = await callMain('photo:undoChange', { changeId })
    if (!result.ok) return notify.failure(result.failure)
    if (result.value.changeId !== null) onto.push(result.value.changeId)
    if (result.value.leftAlone.length > 0) notify.text(words.partlyUndone)
    else notify.text(isUndo ? words.undone : words.redone)
  }
  const undo = (changeId = past.current.at(-1)): void => {
    past.current = past.current.filter((each) => each !== changeId)
    void takeBack(changeId, future.current, true)
  }
  const redo = (): void => void takeBack(future.current.pop(), past.current, false)

  const latest = useLatest({ undo })
  const steps = useMemo<Steps>(
    () => ({
      made: (changeId) => {
        past.current.push(changeId)
        future.current = []
      },
      undo: (changeId) => latest.current.undo(changeId),
    }),
    [latest],
  )

  /** A text that is being written has undo steps of its own. */
  const isMeant = (): boolean => {
    const focused = document.activeElement
    return root.current?.contains(focused) === true && focused?.closest('[data-draft]') === null
  }
  useCommandRuns({
    get undo() {
      return isMeant() ? () => undo() : undefined
    },
    get redo() {
      return isMeant() ? redo : undefined
    },
  })
  // A text field would keep the key for letters that are kept long since.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isMeant()) return
    const pressed = (id: 'undo' | 'redo') =>
      (commands[id].keys ?? []).some((keys) => isPressed(keys, event.nativeEvent, isMac))
    if (pressed('undo')) undo()
    else if (pressed('redo')) redo()
    else return
    event.preventDefault()
  }
  return (
    <StepsContext value={steps}>
      <div ref={root} className="photo-steps" onKeyDown={onKeyDown}>
        {children}
      </div>
    </StepsContext>
  )
}
