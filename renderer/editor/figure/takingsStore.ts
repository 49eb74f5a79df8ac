import type { Store } from '../../documents/documentStore'

/** Photos on their way: how many are here, of how many. */
export interface TakingProgress {
  readonly done: number
  readonly total: number
}

/** Null while none are on their way. */
export type Takings = Store<TakingProgress | null>

/** How far all the photos on their way are. Kept beside the page's state: each photo that comes would draw all of it anew. */
export function takingsStore() {
  const running = new Map<string, TakingProgress>()
  const listeners = new Set<() => void>()
  let sum: TakingProgress | null = null
  const tell = (): void => {
    const all = [...running.values()]
    sum =
      all.length === 0
        ? null
        : all.reduce(({ done, total }, one) => ({ done: done + one.done, total: total + one.total }))
    for (const listener of listeners) listener()
  }
  const takings: Takings = {
    get: () => sum,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return {
    takings,
    set(id: string, progress: TakingProgress): void {
      running.set(id, progress)
      tell()
    },
    end(id: string): void {
      running.delete(id)
      tell()
    },
  }
}
