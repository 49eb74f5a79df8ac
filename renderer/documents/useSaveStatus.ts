import { useMemo, useSyncExternalStore } from 'react'
import type { DocumentConnection, SaveStatus } from '../bridge/documentConnection'
import type { Store } from './documentStore'
import { combineSaveStatus } from './combineSaveStatus'

type StatusSource = Pick<DocumentConnection, 'status'>

/** A changing status of several documents; `get` gives the same object until something changed. */
function statusOf(sources: readonly StatusSource[]): Store<SaveStatus> {
  let seen: readonly SaveStatus[] = []
  let combined: SaveStatus = { kind: 'saved', at: null }
  return {
    get: () => {
      const statuses = sources.map(({ status }) => status.get())
      if (statuses.length !== seen.length || statuses.some((status, index) => status !== seen[index])) {
        seen = statuses
        combined = combineSaveStatus(statuses)
      }
      return combined
    },
    subscribe: (listener) => {
      const stops = sources.map(({ status }) => status.subscribe(listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

export function useSaveStatus(
  story: StatusSource | null,
  en: StatusSource | null,
  ko: StatusSource | null,
): SaveStatus {
  const store = useMemo(() => statusOf([story, en, ko].filter((source) => source !== null)), [story, en, ko])
  return useSyncExternalStore(store.subscribe, store.get)
}
