import { watch, type FSWatcher } from 'node:fs'

export interface HandOffWatchOptions {
  readonly folder: () => string | null
  readonly exchange: () => Promise<void>
  /** At the latest between two looks into the folder: a share may tell nobody of its changes. Milliseconds. */
  readonly every: number
  /** After something changed, here or there, in milliseconds. */
  readonly pause: number
  readonly onUnexpected: (error: unknown) => void
}

/** When the hand-off folder is looked into: after a change, after a pause, and from time to time in any case. */
export function handOffWatch(options: HandOffWatchOptions) {
  let watcher: FSWatcher | undefined
  let watched: string | null = null
  let timer: NodeJS.Timeout | undefined
  let due = Infinity
  let isStopped = false

  function planned(after: number): void {
    if (isStopped || options.folder() === null) return
    const at = Date.now() + after
    // One that is due sooner looks at this change as well.
    if (at >= due) return
    clearTimeout(timer)
    due = at
    timer = setTimeout(() => void now(), after)
  }

  async function now(): Promise<void> {
    clearTimeout(timer)
    due = Infinity
    try {
      await options.exchange()
    } catch (error) {
      options.onUnexpected(error)
    }
    look()
    planned(options.every)
  }

  /** Watches the folder that is chosen now; one that can't be watched is only looked into. */
  function look(): void {
    const folder = options.folder()
    if (folder === watched && watcher !== undefined) return
    watcher?.close()
    watcher = undefined
    watched = folder
    if (folder === null || isStopped) return
    try {
      watcher = watch(folder, () => planned(options.pause))
      watcher.on('error', () => {
        watcher?.close()
        watcher = undefined
      })
    } catch {
      watcher = undefined
    }
  }

  return {
    look,
    now,
    soon: (): void => planned(options.pause),
    stop(): void {
      isStopped = true
      clearTimeout(timer)
      watcher?.close()
    },
  }
}
