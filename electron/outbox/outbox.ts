import type { PublishJob } from '../../shared/publishing/publishJob'
import type { Receipt } from '../../shared/publishing/receipt'
import type { Edition } from '../../shared/story/edition'
import { inTransaction, type Database } from '../database/sqlite'
import { applyEnding } from './applyEnding'
import { courier as courierOf, type Ending } from './courier'
import { dispatcher as dispatcherOf, type Timers } from './dispatcher'
import { jobsByHand, replaceable } from './jobsByHand'
import { jobStore, type StoredJob, type Target } from './jobStore'
import type { OutboxPorts } from './outboxPorts'
import { notBefore, type PublishOrder } from './publishOrder'
import { trustedClock } from './trustedClock'

export interface SettledOrder {
  readonly orderId: number
  readonly storyId: string
  readonly action: PublishOrder['action']
  readonly jobs: readonly PublishJob[]
}

export interface OutboxOptions {
  readonly database: Database
  readonly ports: OutboxPorts
  readonly now: () => Date
  /** Milliseconds that only grow. */
  readonly monotonic: () => number
  readonly random: () => number
  readonly timers: Timers
  /** So long may one attempt take, in milliseconds. */
  readonly within: number
  /**
   * Every job of an order is done, cancelled or waits for a person; again when a person has dealt with one. Called inside the
   * transaction that makes it so: what is written there is written with it.
   */
  readonly onSettled: (order: SettledOrder) => void
  readonly onNeedsPerson: (job: PublishJob) => void
  readonly onChanged: () => void
  readonly onUnexpected: (error: unknown) => void
}

interface SettledListener {
  readonly which: (job: PublishJob) => boolean
  readonly tell: (jobs: readonly PublishJob[]) => void
}

const settledStates: readonly PublishJob['state'][] = ['done', 'cancelled', 'needsPerson']
const shownAtEnd = 200

/**
 * The durable queue between a decision of the desk and the places where it is carried out. Every state is a commit before the
 * next request goes out; a job that was cut off in the middle is looked up at its destination before anything is sent
 * again.
 */
export function outbox(options: OutboxOptions) {
  const { database, ports, now } = options
  const store = jobStore(database, now)
  const clock = trustedClock({ now, monotonic: options.monotonic, lastWritten: store.lastWritten() })
  const progress = new Map<number, { done: number; total: number }>()
  const settledListeners = new Map<number, readonly SettledListener[]>()

  const shown = (job: StoredJob): PublishJob => {
    const { unsure: _unsure, choice: _choice, liveCheck: _liveCheck, ...rest } = job
    return { ...rest, progress: progress.get(job.jobId) ?? null }
  }

  const courier = courierOf({
    ports,
    store,
    clock,
    now,
    onSending: (job) => {
      store.change(job.jobId, { state: 'sending', unsure: true, attempts: job.attempts + 1 })
      options.onChanged()
    },
    onProgress: (job, done, total) => {
      progress.set(job.jobId, { done, total })
      options.onChanged()
    },
    onUnexpected: options.onUnexpected,
  })

  const dispatcher = dispatcherOf({
    open: store.open,
    now,
    isOnline: ports.isOnline,
    isFolder: (connectionId) => {
      const kind = ports.connections.find(connectionId)?.kind
      return kind === undefined || kind === 'portal' || kind === 'ninjs'
    },
    carry: async (job, signal) => settle(job, await courier.carry(job, signal)),
    onOnline: () =>
      inTransaction(database, () => {
        for (const { jobId, failure } of store.open())
          if (failure?.kind === 'remote/unreachable') store.change(jobId, { nextAttemptAt: null })
      }),
    onUnexpected: options.onUnexpected,
    timers: options.timers,
    within: options.within,
  })

  function settle(job: StoredJob, ending: Ending): void {
    progress.delete(job.jobId)
    const write = (tell: boolean) =>
      inTransaction(database, () => {
        const isCancelled = store.find(job.jobId)?.choice.cancel ?? false
        applyEnding(job, ending, { store, now, random: options.random, isCancelled })
        if (tell) settledOrder(job.orderId)
      })
    try {
      write(true)
    } catch (error) {
      // What came of it is kept in any case: a story that went out is never sent again for a fault elsewhere.
      options.onUnexpected(error)
      write(false)
    }
    const after = store.find(job.jobId)
    if (ending.end === 'failed' && isOfSite(ending) && after?.nextAttemptAt != null)
      dispatcher.hold(job.connectionId, after.nextAttemptAt)
    else if (ending.end !== 'failed') dispatcher.hold(job.connectionId, null)
    if (after?.state === 'needsPerson') options.onNeedsPerson(shown(after))
    tellSettled(job.orderId)
    options.onChanged()
  }

  /** Whatever else goes there would meet the same. */
  const isOfSite = ({ failure }: Extract<Ending, { end: 'failed' }>): boolean =>
    failure.kind === 'remote/busy' || failure.kind === 'remote/unreachable'

  const isSettled = (jobs: readonly PublishJob[]): boolean =>
    jobs.every(({ state }) => settledStates.includes(state))
  function settledOrder(orderId: number): void {
    const jobs = store.ofOrder(orderId).map(shown)
    if (!isSettled(jobs)) return
    const { storyId, action } = store.order(orderId)
    options.onSettled({ orderId, storyId, action, jobs })
  }
  function tellSettled(orderId: number): void {
    const listeners = settledListeners.get(orderId)
    if (listeners === undefined) return
    const jobs = store.ofOrder(orderId).map(shown)
    const left = listeners.filter(({ which, tell }) => {
      const theirs = jobs.filter(which)
      if (!isSettled(theirs)) return true
      tell(theirs)
      return false
    })
    if (left.length === 0) settledListeners.delete(orderId)
    else settledListeners.set(orderId, left)
  }

  /** Where a withdrawal goes: wherever the article was ever sent, connections that were removed since included. */
  const targetsOf = (order: PublishOrder, edition: Edition): string[] =>
    order.action === 'withdraw'
      ? store.targetsOf(order.storyId, edition)
      : ports.connections.taking(edition).map(({ connectionId }) => connectionId)

  function add(order: PublishOrder): number {
    const orderId = inTransaction(database, () => {
      const id = store.addOrder(order)
      const before = notBefore(order)
      const isHeld = before !== null && Date.parse(before) > now().getTime()
      const editions =
        order.action === 'withdraw' ? order.editions : order.articles.map(({ article }) => article.edition)
      for (const edition of new Set(editions))
        for (const connectionId of targetsOf(order, edition)) {
          const target = { storyId: order.storyId, edition, connectionId }
          replaceEarlier(target)
          store.addJob({
            ...target,
            orderId: id,
            action: order.action,
            headline: headlineOf(order, edition),
            state: isHeld ? 'held' : 'waiting',
            notBefore: before,
            plannedFor: order.plannedFor && {
              wallTime: order.plannedFor.wallTime,
              zone: order.plannedFor.zone,
            },
          })
        }
      return id
    })
    // Not before the caller's own transaction is at its end.
    queueMicrotask(() => {
      dispatcher.look()
      options.onChanged()
    })
    return orderId
  }

  const headlineOf = (order: PublishOrder, edition: Edition): string =>
    order.articles.find(({ article }) => article.edition === edition)?.article.headline ??
    latestHeadline(order.storyId, edition)
  const latestHeadline = (storyId: string, edition: Edition): string => {
    const targets = store.targetsOf(storyId, edition)
    const jobs = targets.flatMap((connectionId) => store.ofTarget({ storyId, edition, connectionId }))
    return jobs.at(-1)?.headline ?? ''
  }

  /** What an earlier order still had to send there is no longer wanted; one that is under way, or in doubt, ends first. */
  function replaceEarlier(target: { storyId: string; edition: Edition; connectionId: string }): void {
    for (const { jobId, orderId, state, unsure } of store.ofTarget(target)) {
      if (!replaceable.includes(state) || dispatcher.isRunning(jobId)) continue
      if (unsure) store.change(jobId, { state: 'unknown', nextAttemptAt: null })
      else {
        store.change(jobId, { state: 'cancelled', nextAttemptAt: null })
        settledOrder(orderId)
      }
    }
  }

  const byHand = jobsByHand({
    database,
    store,
    clock,
    dispatcher,
    ports,
    now,
    shown,
    settledOrder,
    tellSettled,
    onNeedsPerson: options.onNeedsPerson,
    onChanged: options.onChanged,
  })

  return {
    add,
    list: (): PublishJob[] => store.newest(shownAtEnd).map(shown),
    find: (jobId: number): PublishJob | null => {
      const job = store.find(jobId)
      return job && shown(job)
    },
    order: (orderId: number): PublishOrder => store.order(orderId),
    /** Connections at which a copy of an edition stands, or where nobody knows whether one does. */
    sentTo: (storyId: string, edition: Edition): string[] =>
      store.targetsOf(storyId, edition).filter((connectionId) => {
        const target = { storyId, edition, connectionId }
        return store.receipt(target) !== null || store.ofTarget(target).some(({ unsure }) => unsure)
      }),
    /** What stands at a destination, as far as this desktop knows. */
    receipt: (target: Target): Receipt | null => store.receipt(target),
    ...byHand,

    /** The jobs of an order, or some of them, once each is done, cancelled or waits for a person. */
    whenSettled: (
      orderId: number,
      which: (job: PublishJob) => boolean = () => true,
    ): Promise<readonly PublishJob[]> =>
      new Promise((tell) => {
        const waiting = { which, tell }
        settledListeners.set(orderId, [...(settledListeners.get(orderId) ?? []), waiting])
        tellSettled(orderId)
      }),

    /** Whatever was being sent when Dateline ended may have arrived. */
    start(): void {
      inTransaction(database, () => {
        for (const { jobId, state } of store.open())
          if (state === 'sending')
            store.change(jobId, { state: 'unknown', unsure: true, nextAttemptAt: null })
      })
      dispatcher.start()
    },
    stop: (): void => dispatcher.stop(),
    /** Looks at once whether something is due: the computer woke up, the network changed, a secret is at hand. */
    look: dispatcher.look,
    sleeps: clock.sleeps,
    whenIdle: dispatcher.whenIdle,
  }
}
export type Outbox = ReturnType<typeof outbox>
