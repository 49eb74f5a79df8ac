import type { DocumentConnection } from '../bridge/documentConnection'
import { failed, success, type Result } from '../../shared/result'

/** Waits until a document's last words are on the disk; a failure where they can't be. */
export function whenSaved({ status }: Pick<DocumentConnection, 'status'>): Promise<Result<void>> {
  return new Promise((resolve) => {
    let stop: () => void = () => undefined
    const look = (): boolean => {
      const now = status.get()
      if (now.kind === 'saving') return false
      stop()
      resolve(now.kind === 'saved' ? success(undefined) : failed(now.failure))
      return true
    }
    if (!look()) stop = status.subscribe(() => void look())
  })
}
