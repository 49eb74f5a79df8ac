import { createElement } from 'react'
import { toast } from 'sonner'
import type { Failure } from '../../shared/failure'
import { WhatHappened, WhatNext } from './FailureWords'

const notify = {
  done: (text: string) => void toast.success(text),
  text: (text: string) => void toast(text, { id: text }),
  /** Done, and its notice takes it back. */
  undoable: (text: string, undo: string, onUndo: () => void) =>
    void toast.success(text, { id: 'undoable', action: { label: undo, onClick: onUndo } }),
  failure: (failure: Failure) =>
    void toast.error(createElement(WhatHappened, { failure }), {
      id: failure.kind,
      duration: Infinity,
      description: createElement(WhatNext, { failure }),
    }),
}

/** Trouble stays until it was read; good news goes by itself. The same trouble is shown once. */
export const useNotify = () => notify
