import type { Failure } from '../../shared/failure'
import type { Connection } from '../../shared/publishing/connection'
import { failed, success, type Result } from '../../shared/result'
import { otherEdition } from '../../shared/story/edition'
import type { PublishedArticle } from '../../shared/story/story'
import type { Receipt } from '../../shared/publishing/receipt'
import type { Connector } from '../connectors/connector'
import { DeliveryTrouble } from '../connectors/deliveryTrouble'
import { deliveryStepSchema } from './deliveryStep'
import type { JobStore, StoredJob } from './jobStore'
import type { OutboxPorts } from './outboxPorts'
import { laterOf } from './publishOrder'
import { saysWhatWasSent } from './saysWhatWasSent'
import type { TrustedClock } from './trustedClock'

/** How one attempt ended. `unsure`: the destination may have done it. */
export type Ending =
  | { readonly end: 'sent'; readonly receipt: Receipt }
  | { readonly end: 'withdrawn' }
  /**
   * Looked up: nothing of the lost request is in doubt any more, and it may be sent. `seenAt`: it arrived, and readers see it
   * there.
   */
  | {
      readonly end: 'lookedUp'
      readonly overwrite: string | null
      readonly seenAt: { readonly site: string; readonly url: string } | null
    }
  | { readonly end: 'notYet'; readonly forMs: number }
  | { readonly end: 'live' }
  | { readonly end: 'failed'; readonly failure: Failure; readonly unsure: boolean }

export interface CourierOptions {
  readonly ports: OutboxPorts
  readonly store: JobStore
  readonly clock: TrustedClock
  readonly now: () => Date
  /** Commits that the job is being sent: from here on a kill leaves it unsure. */
  readonly onSending: (job: StoredJob) => void
  readonly onProgress: (job: StoredJob, done: number, total: number) => void
  readonly onUnexpected: (error: unknown) => void
}

/** A person who was at the machine a few minutes late needs no question. */
const missedAfter = 10 * 60_000
/** Clocks of sites and desktops differ by so much without harm. */
const clockSlack = 60_000

/** Carries one job one step: looks it up, sends it, withdraws it or looks at its page. It changes no state of a job. */
export function courier(options: CourierOptions) {
  const { ports, store, clock, now } = options

  const failedWith = (failure: Failure, unsure = false): Ending => ({ end: 'failed', failure, unsure })
  const articleOf = (job: StoredJob): PublishedArticle | undefined =>
    store.order(job.orderId).articles.find(({ article }) => article.edition === job.edition)

  async function reach(job: StoredJob): Promise<Result<{ connection: Connection; connector: Connector }>> {
    const connection = ports.connections.find(job.connectionId)
    if (connection === null) return failed({ kind: 'connection/notFound', connectionId: job.connectionId })
    const connector = await ports.connectorOf(connection)
    return connector.ok ? success({ connection, connector: connector.value }) : connector
  }

  /** Null where it may go. Every attempt asks anew: clocks change. */
  async function gate(job: StoredJob, connection: Connection): Promise<Ending | null> {
    if (job.action === 'withdraw') return null
    const objection = ports.objection(job.storyId)
    if (objection !== null) return failedWith(objection)
    // An embargo that was set or put off after the order holds as well.
    const notBefore = laterOf(job.notBefore, ports.embargoUntil(job.storyId))
    if (notBefore === null) return null
    const site = connection.name
    const at = Date.parse(notBefore)
    const remote = await ports.remoteTime(connection)
    if (!remote.ok) return failedWith(remote.failure)
    const wall = now().getTime()
    if (wall < at) return { end: 'notYet', forMs: at - wall }
    if (remote.value !== null) {
      const there = remote.value.getTime()
      const ahead = wall - there
      if (there < at && ahead > clockSlack)
        return failedWith({ kind: 'remote/clockWrong', site, aheadBySeconds: ahead / 1000 })
      if (there < at) return { end: 'notYet', forMs: at - there }
      if (Math.abs(ahead) <= clockSlack) clock.believe()
    } else {
      const passed = clock.passed(notBefore)
      if (passed !== 'passed' && 'notForMs' in passed) return { end: 'notYet', forMs: passed.notForMs }
      if (passed !== 'passed')
        return failedWith({ kind: 'outbox/clockChanged', site, bySeconds: passed.doubt.bySeconds })
    }
    if (job.plannedFor !== null && job.attempts === 0 && !job.choice.late && wall - at > missedAfter)
      return failedWith({ kind: 'outbox/missedTime', site, plannedFor: notBefore })
    return null
  }

  const previousOf = (job: StoredJob): Receipt | null => (job.choice.anew ? null : store.receipt(job))

  function counterpartUrl(job: StoredJob): string | null {
    const other = store.receipt({ ...job, edition: otherEdition(job.edition) })
    return other?.status === 'published' ? other.url : null
  }

  async function publish(
    job: StoredJob,
    connection: Connection,
    connector: Connector,
    signal: AbortSignal,
  ): Promise<Ending> {
    const published = articleOf(job)
    if (published === undefined) throw new Error(`Order ${job.orderId} has no ${job.edition} article`)
    const packed = await ports.pack(published, connection)
    if (!packed.ok) return failedWith(packed.failure)
    // Photos take their time: somebody may have raised a flag meanwhile.
    const objection = ports.objection(job.storyId)
    if (objection !== null) return failedWith(objection)
    if (signal.aborted) return { end: 'notYet', forMs: 0 }
    const total = packed.value.photos.length + 2
    let done = 0
    options.onSending(job)
    options.onProgress(job, done, total)
    const sent = await connector.publish(
      {
        ...packed.value,
        counterpartUrl: counterpartUrl(job),
        visible: 'now',
        previous: previousOf(job),
        overwrite: job.choice.overwrite,
        steps: deliveryStepSchema.array().parse(store.steps(job)),
        onStep: (step) => {
          store.addStep(job, step)
          options.onProgress(job, (done += 1), total)
        },
      },
      signal,
    )
    return sent.ok ? { end: 'sent', receipt: sent.value } : failedAfterSending(sent.failure)
  }

  async function withdraw(job: StoredJob, connector: Connector, signal: AbortSignal): Promise<Ending> {
    options.onSending(job)
    const note = store.order(job.orderId).notes?.[job.edition] ?? ''
    const gone = await connector.withdraw(job.storyId, job.edition, store.receipt(job), signal, note)
    return gone.ok ? { end: 'withdrawn' } : failedAfterSending(gone.failure)
  }

  const failedAfterSending = (failure: Failure): Ending =>
    failedWith(failure, failure.kind === 'remote/answerLost')

  /** A copy that says what was sent is ours, though its stamp is none that we know: the answer with it was lost. */
  async function lookUp(
    job: StoredJob,
    { name: site }: Connection,
    connector: Connector,
    signal: AbortSignal,
  ): Promise<Ending> {
    const found = await connector.find(job.storyId, job.edition, signal)
    if (!found.ok) return failedWith(found.failure, true)
    const copy = found.value
    if (job.action === 'withdraw')
      return copy === null || copy.status === 'withdrawn'
        ? { end: 'withdrawn' }
        : { end: 'lookedUp', overwrite: null, seenAt: null }
    const article = articleOf(job)?.article
    const isOurs = copy !== null && article !== undefined && saysWhatWasSent(copy, article)
    const isSeen = copy?.status === 'published' && (isOurs || previousOf(job) === null)
    return {
      end: 'lookedUp',
      overwrite: isOurs ? copy.remoteStamp : null,
      seenAt: isSeen ? { site, url: copy.url } : null,
    }
  }

  /** What readers get once the planned time has passed. */
  async function checkLive(job: StoredJob, site: Connection, connector: Connector, signal: AbortSignal) {
    const notLive = (detail: string) =>
      failedWith({ kind: 'remote/notLive', site: site.name, url: job.receipt?.url ?? '', detail })
    const found = await connector.find(job.storyId, job.edition, signal)
    if (!found.ok) return failedWith(found.failure)
    if (found.value?.status !== 'published') return notLive(found.value?.status ?? '')
    if (site.origin === '') return { end: 'live' } satisfies Ending
    const page = await ports.readPage(found.value.url)
    if (!page.ok) return failedWith(page.failure)
    return page.value === null ? ({ end: 'live' } satisfies Ending) : notLive(page.value)
  }

  async function carry(job: StoredJob, signal: AbortSignal): Promise<Ending> {
    const reached = await reach(job)
    if (!reached.ok) return failedWith(reached.failure, job.unsure)
    const { connection, connector } = reached.value
    if (job.state === 'done') return checkLive(job, connection, connector, signal)
    if (job.unsure) return lookUp(job, connection, connector, signal)
    const stop = await gate(job, connection)
    if (stop !== null) return stop
    return job.action === 'withdraw'
      ? withdraw(job, connector, signal)
      : publish(job, connection, connector, signal)
  }

  return {
    /** A throw is a bug of ours or the connector's: told, and where something was on its way it stays unsure. */
    async carry(job: StoredJob, signal: AbortSignal): Promise<Ending> {
      try {
        return await carry(job, signal)
      } catch (error) {
        if (error instanceof DeliveryTrouble) return failedWith(error.failure)
        options.onUnexpected(error)
        const unsure = store.find(job.jobId)?.unsure ?? job.unsure
        return failedWith({ kind: 'internal/unexpected', call: 'outbox' }, unsure)
      }
    },
  }
}
export type Courier = ReturnType<typeof courier>
