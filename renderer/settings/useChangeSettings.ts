import { useQueryClient } from '@tanstack/react-query'
import { callMain } from '../bridge/call'
import type { CallInput } from '../../shared/ipc/calls'
import { settingsQuery } from '../calls/queries'
import { useNotify } from '../notices/useNotify'

/** Changes language or theme; the window follows at once, without a restart. */
export function useChangeSettings(): (change: CallInput<'settings:change'>) => void {
  const client = useQueryClient()
  const notify = useNotify()
  return (change) => {
    void callMain('settings:change', change).then((result) => {
      if (result.ok) client.setQueryData(settingsQuery.queryKey, result.value)
      else notify.failure(result.failure)
    })
  }
}
