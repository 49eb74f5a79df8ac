import type { StoredJob } from './jobStore'

export interface DispatcherOptions {
  /** Those that are not at their end, the oldest first. */
  readonly open: () => readonly StoredJob[]
  readonly now: () => Date
  readonly isOnline: () => boolean
  /** A folder of this computer needs no network, and takes several at once. */
  readonly isFolder: (connectionId: string) => boolean
  readonly carry: (job: StoredJob, signal: AbortSignal) => Promise<void>
  /** The network is back: what it stopped goes on at once. */
  readonly onOnline: () => void
  readonly onUnexpected: (error: unknown) => void
  readonly timers: Timers
  /** So long may one attempt take; after it the answer counts as lost. Milliseconds. */
  readonly within: number
}
export interface Timers {
  set(run: () => void, ms: number): unknown
  clear(timer: unknown): void
}

const lookAgain = 30_000
const lookForNetwork = 3000

/** Starts each job when its time has come: for one article at one place one after the other, and one at a time for a site. */
export function dispatcher(options: DispatcherOptions) {
  const running = new Map<number, { readonly job: StoredJob; readonly abort: AbortController }>()
  const waitUntil = new Map<string, number>()
  let idle: (() => void)[] = []
  let timer: unknown
  let stopped = true
  let wasOnline = true

  const articleKey = ({ connectionId, storyId, edition }: StoredJob) =>
    `${connectionId} ${storyId} ${edition}`
  const dueAt = (job: StoredJob): number | null => {
    switch (job.state) {
      case 'held':
        return Math.max(Date.parse(job.notBefore ?? '') || 0, Date.parse(job.nextAttemptAt ?? '') || 0)
      case 'waiting':
      case 'unknown':
        return Date.parse(job.nextAttemptAt ?? '') || 0
      case 'done':
        return job.liveCheck === 'due' ? Date.parse(job.nextAttemptAt ?? '') || 0 : null
      case 'sending':
      case 'paused':
      case 'needsPerson':
      case 'cancelled':
        return null
    }
  }

  function start(job: StoredJob): void {
    const abort = new AbortController()
    running.set(job.jobId, { job, abort })
    // Not `AbortSignal.any` with `AbortSignal.timeout`: Node 20 may collect those as garbage, and nothing ends the wait then.
    const limit = setTimeout(() => abort.abort(), options.within)
    options
      .carry(job, abort.signal)
      .catch(options.onUnexpected)
      .finally(() => {
        clearTimeout(limit)
        running.delete(job.jobId)
        look()
        if (running.size === 0) for (const tell of idle.splice(0)) tell()
      })
  }

  function look(): void {
    if (stopped) return
    options.timers.clear(timer)
    const online = options.isOnline()
    if (online && !wasOnline) {
      waitUntil.clear()
      options.onOnline()
    }
    wasOnline = online
    const now = options.now().getTime()
    const open = options.open()
    const busySites = new Set([...running.values()].map(({ job }) => job.connectionId))
    const taken = new Set([...running.values()].map(({ job }) => articleKey(job)))
    let next = Number.POSITIVE_INFINITY
    for (const job of open) {
      if (running.has(job.jobId)) continue
      const due = dueAt(job)
      if (due === null) continue
      const key = articleKey(job)
      if (taken.has(key)) continue
      if (job.state !== 'done') taken.add(key)
      const folder = options.isFolder(job.connectionId)
      const at = folder ? due : Math.max(due, waitUntil.get(job.connectionId) ?? 0)
      if (at > now) next = Math.min(next, at - now)
      else if (!folder && !online) next = Math.min(next, lookForNetwork)
      else if (folder || !busySites.has(job.connectionId)) {
        busySites.add(job.connectionId)
        start(job)
      }
    }
    // Looked at often enough to notice a clock that was set, and a night that was slept through.
    if (next < Number.POSITIVE_INFINITY) timer = options.timers.set(look, Math.min(next, lookAgain))
  }

  return {
    look,
    start(): void {
      stopped = false
      look()
    },
    stop(): void {
      stopped = true
      options.timers.clear(timer)
      for (const { abort } of running.values()) abort.abort()
    },
    isRunning: (jobId: number): boolean => running.has(jobId),
    abort: (jobId: number): void => running.get(jobId)?.abort.abort(),
    /** Nothing goes to this connection before; a site that asked one job to wait means all of them. */
    hold: (connectionId: string, until: string | null): void => {
      if (until === null) waitUntil.delete(connectionId)
      else waitUntil.set(connectionId, Date.parse(until))
    },
    /** Once nothing is under way. */
    whenIdle: (): Promise<void> =>
      running.size === 0 ? Promise.resolve() : new Promise((tell) => (idle = [...idle, tell])),
  }
}
export type Dispatcher = ReturnType<typeof dispatcher>
