import { failed, success, type Result } from '../../shared/result'
import { editions } from '../../shared/story/edition'
import type { Person } from '../../shared/story/person'
import { submittedLabel } from '../../shared/story/revision'
import type { PublishedArticle } from '../../shared/story/story'
import { planRefusal, type StoryPlan } from '../../shared/story/storyPlan'
import { looksAtBlockers, transition } from '../../shared/story/workflow'
import type { WorkflowView } from '../../shared/story/workflowView'
import { contentHash } from '../documents/contentHash'
import type { PublishOrder } from '../outbox/publishOrder'
import { blockers } from '../publishing/blockers'
import type { SaidNow } from '../publishing/sendNow'
import { readWorkflow } from './readWorkflow'
import { flagged, storyChecks, withoutNotice, type Checked } from './storyChecks'
import type { MoveWanted, WorkflowOptions } from './workflowOptions'
import { refused, workflowSteps } from './workflowSteps'
import { standingOf } from './workflowStore'

/**
 * Where every story stands on its way to readers, and who moved it there. Whatever asks, the person at the desk, the state and
 * what stands in the way decide; every step is appended to the trail in the commit that makes it.
 */
export function workflowRoom(options: WorkflowOptions) {
  const { store, now, person, onChanged } = options

  const { view, hashNow } = readWorkflow(options)
  const { step, approve, record, committed } = workflowSteps(options)
  const { check, standInTheWay } = storyChecks(options)

  const orderOf = (
    wanted: Pick<MoveWanted, 'storyId' | 'plannedFor'>,
    action: PublishOrder['action'],
    articles: readonly PublishedArticle[],
    by: Person,
  ): PublishOrder => ({
    storyId: wanted.storyId,
    action,
    articles,
    editions: articles.map(({ article }) => article.edition),
    embargoUntil: store.read(wanted.storyId).plan.embargoUntil,
    plannedFor: wanted.plannedFor,
    orderedBy: by.personId,
  })

  /** Publishes, updates or corrects: what was approved, or from a live state what is written now, approved with it. */
  async function sendOut(wanted: MoveWanted, by: Person): Promise<Result<number>> {
    const { storyId, move, why } = wanted
    const row = store.read(storyId)
    const kept = row.state === 'approved' ? store.approval(storyId) : null
    const override = kept === null ? wanted.override : kept.override
    let checked: Checked
    if (kept === null) {
      const now = check(wanted)
      if (!now.ok) return now
      checked = now.value
    } else {
      // What was right when it was approved may not be any more: a right has expired, a lawyer has a question.
      const found = [
        ...kept.articles.flatMap((article) => blockers(article, now())),
        ...flagged(row.plan, kept.articles),
        ...(move === 'correct' ? withoutNotice(kept.articles, options.live(storyId)) : []),
      ]
      const open = standInTheWay(found, override)
      if (open.length > 0) return failed({ kind: 'publish/blocked', blockers: [...open] })
      checked = { articles: kept.articles, hash: kept.contentHash }
    }
    const prepared = await options.prepare(checked.articles, override)
    if (!prepared.ok) return prepared
    return committed(() => {
      if (kept === null) {
        const submitted = step({ storyId, move: 'submit', why: '' }, by, checked.hash)
        if (!submitted.ok) return submitted
        const approved = approve(wanted, by, checked)
        if (!approved.ok) return approved
      } else if (store.approval(storyId)?.contentHash !== kept.contentHash)
        return refused(move, { reason: 'changedMeanwhile' })
      const sent = step({ storyId, move, why }, by, checked.hash)
      if (!sent.ok) return sent
      const action = move === 'correct' ? 'correct' : move === 'update' ? 'update' : 'publish'
      return success(options.order(orderOf(wanted, action, prepared.value, by)))
    })
  }

  function plainMove(wanted: MoveWanted, by: Person): Result<unknown> {
    const { storyId, move, why } = wanted
    const hash = hashNow(storyId)
    if (move === 'approve') {
      const checked = check(wanted)
      return checked.ok ? committed(() => approve(wanted, by, checked.value)) : checked
    }
    return committed(() => {
      if (move === 'askKill')
        return step(wanted, by, hash, (row) => ({
          ...row,
          killAsked: { why, at: now().toISOString(), who: by },
        }))
      if (move === 'refuseKill') return step(wanted, by, hash, (row) => ({ ...row, killAsked: null }))
      if (move === 'kill') {
        const asked = store.read(storyId).killAsked
        const killed = step({ ...wanted, why: why || (asked?.why ?? '') }, by, hash, (row) => ({
          ...row,
          live: null,
          killAsked: null,
        }))
        if (!killed.ok) return killed
        options.cancelOrders(storyId)
        options.order({
          ...orderOf({ storyId, plannedFor: null }, 'withdraw', [], by),
          // Wherever it was ever sent: one edition may be at a site that the portal's record doesn't know of.
          editions: [...editions],
          embargoUntil: null,
        })
        return killed
      }
      const stepped = step(wanted, by, hash)
      if (stepped.ok && move === 'unschedule') options.cancelOrders(storyId)
      return stepped
    })
  }

  /** Another person says yes outside the page, to the very request that stands, and is still at the desk then. */
  async function secondPerson(storyId: string, by: Person): Promise<Result<null>> {
    const asked = store.read(storyId).killAsked
    if (asked === null) return refused('kill', { reason: 'killNotAsked' })
    if (!(await options.confirmKill(storyId, asked, by)) || person().personId !== by.personId)
      return refused('kill', { reason: 'notConfirmed' })
    return store.read(storyId).killAsked?.at === asked.at
      ? success(null)
      : refused('kill', { reason: 'changedMeanwhile' })
  }

  async function move(wanted: MoveWanted): Promise<Result<WorkflowView>> {
    const by = person()
    const { storyId, move: wantedMove, why } = wanted
    const may = transition(standingOf(store.read(storyId)), { move: wantedMove, by, why, blockers: 0 })
    // First of all: nothing about the story is told to somebody who may not.
    if (!may.ok) return refused(wantedMove, may.refusal)
    if (wantedMove === 'kill') {
      const confirmed = await secondPerson(storyId, by)
      if (!confirmed.ok) return confirmed
    }
    const sends = looksAtBlockers(wantedMove) && wantedMove !== 'approve'
    const made = sends ? await sendOut(wanted, by) : plainMove(wanted, by)
    if (!made.ok) return made
    if (wantedMove === 'submit') options.keepRevision(storyId, submittedLabel)
    if (wantedMove === 'approve') options.keepRevision(storyId, 'approved')
    onChanged(storyId)
    return success(view(storyId))
  }

  /** Whether whoever is at the desk may submit, approve and order in one act. Fails with `workflow/refused`. */
  function mayPublishAtOnce(storyId: string): Result<null> {
    const row = store.read(storyId)
    const state = row.state === 'killed' ? 'killed' : 'submitted'
    const attempt = { move: 'approve', by: person(), why: '', blockers: 0 } as const
    const may = transition({ ...standingOf(row), state }, attempt)
    if (!may.ok) return refused('approve', may.refusal)
    const until = row.plan.embargoUntil
    return until !== null && Date.parse(until) > now().getTime()
      ? refused('publish', { reason: 'embargo', until })
      : success(null)
  }

  return {
    view,
    move,
    mayPublishAtOnce,

    /** Changes who works on it until when, and what it waits for. Fails with `workflow/refused`. */
    plan(storyId: string, change: Partial<StoryPlan>): Result<WorkflowView> {
      const by = person()
      const before = store.read(storyId)
      const refusal = planRefusal(before.plan, change, by)
      if (refusal !== null) return refused(null, refusal)
      const after = { ...before, plan: { ...before.plan, ...change } }
      record(storyId, after, {
        who: by,
        move: 'plan',
        from: before.state,
        to: before.state,
        why: Object.keys(change).sort().join(', '),
        contentHash: '',
      })
      if (change.legalFlag !== undefined || change.embargoUntil !== undefined)
        options.reconsiderOrders(storyId)
      onChanged(storyId)
      return success(view(storyId))
    },

    /**
     * One person submits, approves and orders in one act, each step in the trail; `place` puts the order into the outbox. Fails
     * with `workflow/refused`, `publish/blocked`: it is looked at as for an approval.
     */
    publishAtOnce(storyId: string, articles: readonly PublishedArticle[], said: SaidNow): Result<number> {
      const may = mayPublishAtOnce(storyId)
      if (!may.ok) return may
      const by = person()
      const row = store.read(storyId)
      const frozen = editions.flatMap((edition) =>
        articles.flatMap(({ article }) => (article.edition === edition ? [article] : [])),
      )
      const wanted: MoveWanted = {
        storyId,
        move: row.live === null ? 'publish' : said.amendment,
        why: said.why,
        editions: frozen.map(({ edition }) => edition),
        override: said.override,
        contentHash: said.contentHash,
        plannedFor: null,
      }
      const looked = check(wanted)
      if (!looked.ok) return looked
      if (contentHash(looked.value.articles) !== contentHash(frozen))
        return refused(wanted.move, { reason: 'changedMeanwhile' })
      const checked = { articles: frozen, hash: looked.value.hash }
      const ordered = committed(() => {
        for (const earlier of ['unschedule', 'reopen'] as const)
          if (transition(standingOf(store.read(storyId)), { move: earlier, by, why: '', blockers: 0 }).ok)
            step({ storyId, move: earlier, why: '' }, by, checked.hash)
        if (transition(standingOf(store.read(storyId)), { move: 'submit', by, why: '', blockers: 0 }).ok)
          step({ storyId, move: 'submit', why: '' }, by, checked.hash)
        const approved = approve(wanted, by, checked)
        if (!approved.ok) return approved
        const sent = step({ ...wanted, why: '' }, by, checked.hash)
        if (!sent.ok) return sent
        const action = row.live === null ? 'publish' : said.amendment
        return success(options.order(orderOf(wanted, action, articles, by)))
      })
      if (ordered.ok) onChanged(storyId)
      return ordered
    },
  }
}
export type WorkflowRoom = ReturnType<typeof workflowRoom>
