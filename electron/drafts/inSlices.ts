export interface InSlicesOptions {
  /** Does up to `most` of it; false once there is nothing left. */
  readonly doSome: (most: number) => boolean
  readonly onDone: () => void
  readonly onUnexpected: (error: unknown) => void
  /** Milliseconds until the first slice: the window opens before. */
  readonly after: number
}

/** Milliseconds of main's time in one go, and until the next: a key typed meanwhile waits no longer than a slice. */
const slice = 8
const pause = 24

/** Long work of main's, a little at a time. Returns what stops it. */
export function inSlices(options: InSlicesOptions): () => void {
  let most = 1
  let worked = false
  let timer = setTimeout(go, options.after)

  function go(): void {
    const began = performance.now()
    try {
      if (!options.doSome(most)) {
        if (worked) options.onDone()
        return
      }
    } catch (error) {
      // The next start goes on where this one ended; the drafts themselves are safe in the log.
      return options.onUnexpected(error)
    }
    worked = true
    const took = performance.now() - began
    most = took > slice ? Math.max(1, Math.floor(most / 2)) : Math.min(64, most + 1)
    timer = setTimeout(go, pause)
  }
  return () => clearTimeout(timer)
}
