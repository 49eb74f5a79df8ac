import { assertNever } from '../../shared/result'
import type { Ending } from './courier'
import { choiceSchema, type JobStore, type StoredJob } from './jobStore'
import { whatNext } from './whatNext'

export interface EndingContext {
  readonly store: JobStore
  readonly now: () => Date
  readonly random: () => number
  /** A person cancelled it while it was under way or in doubt. */
  readonly isCancelled: boolean
}

const noChoice = choiceSchema.parse({})

/** Writes down how an attempt ended. Inside a transaction. */
export function applyEnding(job: StoredJob, ending: Ending, context: EndingContext): void {
  const { store, now } = context
  const { jobId } = job
  const after = (ms: number) => new Date(now().getTime() + ms).toISOString()
  switch (ending.end) {
    case 'sent':
      store.addReceipt(job, ending.receipt)
      store.forgetSteps(job)
      return store.change(jobId, {
        state: 'done',
        unsure: false,
        failure: null,
        nextAttemptAt: null,
        choice: noChoice,
        liveCheck: job.plannedFor === null ? null : 'due',
      })
    case 'withdrawn':
      store.addReceipt(job, null)
      store.forgetSteps(job)
      return store.change(jobId, { state: 'done', unsure: false, failure: null, nextAttemptAt: null })
    case 'live':
      return store.change(jobId, { liveCheck: 'done', nextAttemptAt: null })
    case 'notYet':
      return store.change(
        jobId,
        context.isCancelled
          ? { state: 'cancelled', nextAttemptAt: null }
          : { state: 'held', failure: null, nextAttemptAt: after(ending.forMs) },
      )
    case 'lookedUp':
      return applyLook(job, ending, context)
    case 'failed':
      return applyFailure(job, ending, context)
    default:
      return assertNever(ending)
  }
}

/** A later decision about the same article at the same place: what was not sent yet of an earlier one need not be. */
const newer = (store: JobStore, job: StoredJob): StoredJob | undefined =>
  store.ofTarget(job).find(({ jobId, state }) => jobId > job.jobId && state !== 'cancelled')

function applyLook(
  job: StoredJob,
  { overwrite, seenAt }: Extract<Ending, { end: 'lookedUp' }>,
  { store, isCancelled }: EndingContext,
): void {
  const { jobId } = job
  const next = newer(store, job)
  const choice = { ...job.choice, overwrite: overwrite ?? job.choice.overwrite, cancel: false }
  const known = { unsure: false, nextAttemptAt: null, choice }
  if (next !== undefined) {
    store.change(next.jobId, { choice: { ...next.choice, ...choice, cancel: next.choice.cancel } })
    return store.change(jobId, { ...known, state: 'cancelled', failure: null })
  }
  if (!isCancelled) return store.change(jobId, { ...known, state: 'waiting', failure: null })
  if (seenAt === null) return store.change(jobId, { ...known, state: 'cancelled', failure: null })
  store.change(jobId, { ...known, state: 'needsPerson', failure: { kind: 'outbox/sentAnyway', ...seenAt } })
}

function applyFailure(
  job: StoredJob,
  { failure, unsure }: Extract<Ending, { end: 'failed' }>,
  { store, now, random, isCancelled }: EndingContext,
): void {
  const { jobId } = job
  const looked = job.state === 'done'
  const counted = store.find(jobId)?.attempts ?? job.attempts
  // Counted when it was sent; what failed before that, such as a look at the destination, counts too.
  const attempts = counted > job.attempts ? counted : counted + 1
  const next = whatNext(failure, attempts, random)
  const nextAttemptAt = (ms: number) => new Date(now().getTime() + ms).toISOString()
  if (isCancelled && !unsure) return store.change(jobId, { state: 'cancelled', failure, nextAttemptAt: null })
  switch (next.step) {
    case 'retry':
    case 'lookUp':
      if (looked) return store.change(jobId, { attempts, nextAttemptAt: nextAttemptAt(next.afterMs) })
      return store.change(jobId, {
        state: unsure ? 'unknown' : newer(store, job) ? 'cancelled' : 'waiting',
        unsure,
        failure,
        attempts,
        nextAttemptAt: nextAttemptAt(next.afterMs),
      })
    case 'person':
      return store.change(jobId, {
        state: newer(store, job) && !unsure ? 'cancelled' : 'needsPerson',
        unsure,
        failure,
        nextAttemptAt: null,
        liveCheck: looked ? 'done' : job.liveCheck,
      })
    default:
      return assertNever(next)
  }
}
