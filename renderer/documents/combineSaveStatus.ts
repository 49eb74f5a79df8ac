import type { SaveStatus } from '../bridge/documentConnection'

/** One word for several documents: the worst of them, with what is pending added up and the latest save. */
export function combineSaveStatus(statuses: readonly SaveStatus[]): SaveStatus {
  const notSaved = statuses.find((status) => status.kind === 'notSaved')
  if (notSaved) return notSaved
  const pending = statuses.reduce((sum, status) => sum + (status.kind === 'saving' ? status.pending : 0), 0)
  if (statuses.some((status) => status.kind === 'saving')) return { kind: 'saving', pending }
  const times = statuses.flatMap((status) =>
    status.kind === 'saved' && status.at !== null ? [status.at] : [],
  )
  return { kind: 'saved', at: times.length === 0 ? null : times.reduce((a, b) => (a > b ? a : b)) }
}
