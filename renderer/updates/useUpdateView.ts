import { useEffect, useEffectEvent, useState } from 'react'
import type { UpdateView } from '../../shared/story/updateState'
import { callMain, onEvent } from '../bridge/call'
import { useNotify } from '../notices/useNotify'

export type UpdateOrder = 'update:look' | 'update:install' | 'update:postpone'

/** What is known of updates, from now on; whoever opens it has main look at once. */
export function useUpdateView(): { view: UpdateView | null; order: (what: UpdateOrder) => void } {
  const [view, setView] = useState<UpdateView | null>(null)
  const notify = useNotify()
  const order = (what: UpdateOrder) => {
    void callMain(what, {}).then((result) => {
      if (result.ok) setView(result.value)
      else notify.failure(result.failure)
    })
  }
  const lookAtOnce = useEffectEvent(() => order('update:look'))
  useEffect(() => {
    const stop = onEvent('updates:changed', setView)
    lookAtOnce()
    return stop
  }, [])
  return { view, order }
}
