import type { PublishJob } from '../../shared/publishing/publishJob'
import { failed, success, type Result } from '../../shared/result'
import { inTransaction, type Database } from '../database/sqlite'
import type { Dispatcher } from './dispatcher'
import type { Choice, JobStore, StoredJob } from './jobStore'
import type { OutboxPorts } from './outboxPorts'
import { laterOf } from './publishOrder'
import type { TrustedClock } from './trustedClock'

export interface JobsByHandOptions {
  readonly database: Database
  readonly store: JobStore
  readonly clock: TrustedClock
  readonly dispatcher: Pick<Dispatcher, 'isRunning' | 'abort' | 'hold' | 'look'>
  readonly ports: Pick<OutboxPorts, 'objection' | 'embargoUntil'>
  readonly now: () => Date
  readonly shown: (job: StoredJob) => PublishJob
  /** Inside the running transaction: tells that an order has come to an end, where it has. */
  readonly settledOrder: (orderId: number) => void
  readonly tellSettled: (orderId: number) => void
  readonly onNeedsPerson: (job: PublishJob) => void
  readonly onChanged: () => void
}

/** Jobs that a later decision may take the place of. */
export const replaceable: readonly PublishJob['state'][] = ['held', 'waiting', 'paused', 'needsPerson']

/** What people do to jobs that are in the outbox, and what a change of their story does. */
export function jobsByHand(options: JobsByHandOptions) {
  const { database, store, clock, dispatcher, ports, now, shown } = options

  /** Fails with `outbox/noSuchJob` and, where its state does not allow it, `outbox/notNow`. */
  function byHand(
    jobId: number,
    allowed: readonly PublishJob['state'][],
    work: (job: StoredJob) => void,
  ): Result<PublishJob> {
    const job = store.find(jobId)
    if (job === null) return failed({ kind: 'outbox/noSuchJob', jobId })
    if (!allowed.includes(job.state)) return failed({ kind: 'outbox/notNow', jobId, state: job.state })
    inTransaction(database, () => {
      work(job)
      options.settledOrder(job.orderId)
    })
    options.tellSettled(job.orderId)
    dispatcher.look()
    options.onChanged()
    return success(shown(store.find(jobId) ?? job))
  }

  const isAhead = (instant: string | null): instant is string =>
    instant !== null && Date.parse(instant) > now().getTime()
  const ready = (job: StoredJob): PublishJob['state'] =>
    job.unsure ? 'unknown' : isAhead(job.notBefore) ? 'held' : 'waiting'

  function goOn(jobId: number, choose: (choice: Choice) => Choice): Result<PublishJob> {
    return byHand(jobId, ['waiting', 'unknown', 'paused', 'needsPerson'], (job) => {
      dispatcher.hold(job.connectionId, null)
      const choice = choose(job.choice)
      if (job.failure?.kind === 'outbox/clockChanged' && choice.clock) clock.believe()
      if (job.failure?.kind === 'remote/gone' && choice.anew) store.forgetSteps(job)
      if (job.failure?.kind === 'remote/notLive')
        store.change(jobId, { state: 'done', liveCheck: 'due', failure: null, nextAttemptAt: null })
      else
        store.change(jobId, {
          state: ready(job),
          choice: { ...choice, cancel: false },
          nextAttemptAt: null,
          // Asked for by a person, it has all its patience again.
          attempts: Math.min(job.attempts, 1),
        })
    })
  }

  /** What may have arrived is looked at before it counts as cancelled; a person who says so twice is not kept waiting. */
  function cancel(jobId: number): Result<PublishJob> {
    const running = store.find(jobId)
    if (running !== null && running.state !== 'done' && dispatcher.isRunning(jobId)) {
      store.change(jobId, { choice: { ...running.choice, cancel: true } })
      dispatcher.abort(jobId)
      return success(shown(running))
    }
    return byHand(jobId, replaceable.concat('unknown'), (job) =>
      store.change(
        jobId,
        job.unsure && !job.choice.cancel
          ? { state: 'unknown', choice: { ...job.choice, cancel: true }, nextAttemptAt: null }
          : { state: 'cancelled', nextAttemptAt: null },
      ),
    )
  }

  /** Null where the change of its story lets it go on; else it is to be told. Inside a transaction. */
  function reconsiderJob(job: StoredJob): StoredJob | null {
    const { jobId, state } = job
    const objection = ports.objection(job.storyId)
    const notBefore = laterOf(job.notBefore, ports.embargoUntil(job.storyId))
    if (isAhead(notBefore) && notBefore !== job.notBefore) store.change(jobId, { notBefore })
    // What comes back of it is looked up, and meets the same objection when its turn comes again.
    if (dispatcher.isRunning(jobId)) {
      if (objection !== null || isAhead(notBefore)) dispatcher.abort(jobId)
      return null
    }
    if (state !== 'held' && state !== 'waiting') return null
    if (objection === null) {
      if (isAhead(notBefore)) store.change(jobId, { state: 'held', nextAttemptAt: null })
      return null
    }
    store.change(jobId, { state: 'needsPerson', failure: objection, nextAttemptAt: null })
    options.settledOrder(job.orderId)
    return store.find(jobId)
  }

  return {
    pause: (jobId: number) =>
      byHand(jobId, ['held', 'waiting', 'unknown'], () =>
        store.change(jobId, { state: 'paused', nextAttemptAt: null }),
      ),
    /** Goes on after a pause, and tries at once what waits for its next attempt or for a person. */
    retry: (jobId: number) => goOn(jobId, (choice) => choice),
    /** What a person decided about the trouble it waits with. */
    choose: (jobId: number, made: Partial<Choice>) => goOn(jobId, (choice) => ({ ...choice, ...made })),
    cancel,
    /** Takes back whatever is still on its way of a story. */
    cancelStory(storyId: string): void {
      for (const { jobId } of store.openOfStory(storyId)) cancel(jobId)
    },
    /** Something about a story may hold it back from now on: a flag, an embargo. It is not only seen when its time comes. */
    reconsider(storyId: string): void {
      const told = inTransaction(database, () =>
        store.openOfStory(storyId).flatMap((job) => {
          const held = job.action === 'withdraw' ? null : reconsiderJob(job)
          return held === null ? [] : [held]
        }),
      )
      for (const job of told) {
        options.onNeedsPerson(shown(job))
        options.tellSettled(job.orderId)
      }
      dispatcher.look()
      options.onChanged()
    },
  }
}
