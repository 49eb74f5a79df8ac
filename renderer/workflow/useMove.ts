import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Failure } from '../../shared/failure'
import type { CallInput } from '../../shared/ipc/calls'
import { callMain } from '../bridge/call'
import { workflowQuery } from './workflowQueries'

type Wanted = Partial<CallInput<'workflow:move'>> & Pick<CallInput<'workflow:move'>, 'storyId' | 'move'>

/** Makes a move and knows what came of it; true where it was made. */
export function useMove() {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const move = async (wanted: Wanted): Promise<boolean> => {
    setBusy(true)
    setFailure(null)
    const result = await callMain('workflow:move', {
      why: '',
      editions: [],
      override: null,
      contentHash: null,
      plannedFor: null,
      ...wanted,
    })
    setBusy(false)
    if (result.ok) client.setQueryData(workflowQuery(wanted.storyId).queryKey, result.value)
    else setFailure(result.failure)
    return result.ok
  }
  return { move, busy, failure }
}
