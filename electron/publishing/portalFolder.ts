import { failed, type Result } from '../../shared/result'
import { ensureWritable } from '../app/dataFolder'

/** A folder the portal may be written into. Fails with `portal/notWritable`. */
export function ensurePortalFolder(folder: string): Result<null> {
  const writable = ensureWritable(folder)
  if (writable.ok) return writable
  const detail = 'detail' in writable.failure ? writable.failure.detail : 'The disk is full.'
  return failed({ kind: 'portal/notWritable', folder, detail })
}
