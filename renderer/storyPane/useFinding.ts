import { useState } from 'react'
import { newFinding, type Finding, type FindingState } from '../editor/finding/findingState'
import type { Edition } from '../../shared/story/edition'

/** The find bar of the article at hand: open or not, and what it looks for, kept over a change of edition. */
export function useFinding(showEdition: ((edition: Edition) => void) | undefined): {
  readonly finding: Finding | null
  /** Opens it, or puts the caret into it again. */
  readonly open: (withReplace: boolean) => void
} {
  const [state, setState] = useState<FindingState>(newFinding)
  const [isOpen, setOpen] = useState(false)
  return {
    finding: isOpen
      ? {
          state,
          change: (changed) => setState((before) => ({ ...before, ...changed })),
          close: () => setOpen(false),
          showEdition,
        }
      : null,
    open: (withReplace) => {
      setOpen(true)
      setState((before) => ({
        ...before,
        withReplace: withReplace || (isOpen && before.withReplace),
        from: 'first',
        asked: before.asked + 1,
      }))
    },
  }
}
