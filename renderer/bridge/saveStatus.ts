import type { Failure } from '../../shared/failure'

export type SaveStatus =
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving'; pending: number }
  | { kind: 'notSaved'; failure: Failure }

export interface StatusSource {
  get(): SaveStatus
  set(next: SaveStatus): void
  subscribe(listener: () => void): () => void
}

export function statusSource(first: SaveStatus): StatusSource {
  const listeners = new Set<() => void>()
  let status = first
  return {
    get: () => status,
    set(next) {
      status = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
