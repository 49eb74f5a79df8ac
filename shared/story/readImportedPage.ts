import type { Failure } from '../failure'
import type { ImportedPage } from './importPreview'

export type ImportRefusal = Extract<Failure, { kind: 'import/unreadable' }>['reason']

/** Stand-in until the real reader lands. */
export function readImportedPage(
  _text: string,
): { ok: true; page: ImportedPage } | { ok: false; reason: ImportRefusal } {
  return { ok: false, reason: 'cannotRead' }
}
