import { expect, test } from 'vitest'
import type { Role } from '../../../shared/story/role'
import {
  possibleMoves,
  storyMoves,
  storyStates,
  transition,
  type LiveState,
  type Standing,
  type StoryMove,
  type StoryState,
} from '../../../shared/story/workflow'

const reporter = { personId: 'garam', role: 'reporter' } as const
const editor = { personId: 'arden', role: 'editor' } as const
const other = { personId: 'haneul', role: 'editor' } as const

const at = (
  state: StoryState,
  live: LiveState | null = null,
  killAskedBy: string | null = null,
): Standing => ({
  state,
  live,
  killAskedBy,
})
const attempt = (
  move: StoryMove,
  by: { personId: string; role: Role } = editor,
  why = 'why',
  blockers = 0,
) => ({
  move,
  by,
  why,
  blockers,
})

/** From where to where, as the newsroom has it; `rest` is a draft, or what a live story was. */
const legal: Record<StoryMove, Partial<Record<StoryState, StoryState>>> = {
  submit: {
    draft: 'submitted',
    returned: 'submitted',
    published: 'submitted',
    updated: 'submitted',
    corrected: 'submitted',
  },
  takeBack: { submitted: 'draft' },
  review: { submitted: 'inReview' },
  return: { submitted: 'returned', inReview: 'returned', approved: 'returned' },
  resume: { returned: 'draft' },
  approve: { submitted: 'approved', inReview: 'approved' },
  reopen: { approved: 'inReview' },
  publish: { approved: 'scheduled' },
  update: { approved: 'scheduled', published: 'scheduled', updated: 'scheduled', corrected: 'scheduled' },
  correct: { approved: 'scheduled', published: 'scheduled', updated: 'scheduled', corrected: 'scheduled' },
  unschedule: { scheduled: 'approved' },
  askKill: {},
  kill: {},
  refuseKill: {},
}
const aboutLive: readonly StoryMove[] = ['update', 'correct', 'askKill', 'kill', 'refuseKill']
const liveOnly = (state: StoryState): LiveState | null =>
  state === 'published' || state === 'updated' || state === 'corrected' ? state : null

for (const move of storyMoves.filter((move) => !['askKill', 'kill', 'refuseKill'].includes(move)))
  test(`${move}: every way that there is, and no other`, () => {
    const made = storyStates.map((state) => {
      const live = aboutLive.includes(move) && state !== 'killed' ? 'published' : liveOnly(state)
      const result = transition(at(state, live), attempt(move))
      return [state, result.ok ? result.to : result.refusal.reason]
    })

    expect(made).toEqual(storyStates.map((state) => [state, legal[move][state] ?? 'state']))
  })

test('a reporter submits, takes back and takes up again; everything else needs an editor', () => {
  const mayReporter = storyMoves.filter((move) => {
    const result = transition(at('draft'), attempt(move, reporter))
    return result.ok || result.refusal.reason !== 'role'
  })

  expect([mayReporter, transition(at('inReview'), attempt('approve', reporter))]).toEqual([
    ['submit', 'takeBack', 'resume'],
    { ok: false, refusal: { reason: 'role', needed: 'editor' } },
  ])
})

test('a story is returned only with a reason', () => {
  expect([
    transition(at('inReview'), attempt('return', editor, ' ')),
    transition(at('inReview'), attempt('return', editor, 'The second source is missing.')),
  ]).toEqual([
    { ok: false, refusal: { reason: 'whyMissing' } },
    { ok: true, to: 'returned' },
  ])
})

test('open blockers stop approving, publishing, updating and correcting, whoever asks', () => {
  const admin = { personId: 'admin', role: 'admin' } as const
  const moves = storyMoves.filter((move) => {
    const standing = at(move === 'approve' ? 'inReview' : 'approved', move === 'publish' ? null : 'published')
    const result = transition(standing, attempt(move, admin, 'why', 2))
    return !result.ok && result.refusal.reason === 'blockers'
  })

  expect(moves).toEqual(['approve', 'publish', 'update', 'correct'])
})

test('what is live is updated or corrected, never published again; what is not live is neither', () => {
  expect([
    transition(at('approved', 'published'), attempt('publish')),
    transition(at('approved'), attempt('update')),
    transition(at('approved'), attempt('correct')),
  ]).toEqual([
    { ok: false, refusal: { reason: 'live', isLive: true } },
    { ok: false, refusal: { reason: 'live', isLive: false } },
    { ok: false, refusal: { reason: 'live', isLive: false } },
  ])
})

test('a live story that is returned or taken back is what it was, not a draft', () => {
  expect([
    transition(at('submitted', 'corrected'), attempt('takeBack', reporter)),
    transition(at('returned', 'updated'), attempt('resume', reporter)),
  ]).toEqual([
    { ok: true, to: 'corrected' },
    { ok: true, to: 'updated' },
  ])
})

test('a live story is withdrawn by two people: one asks with a reason, another confirms', () => {
  expect([
    transition(at('published', 'published'), attempt('kill', editor)),
    transition(at('published', 'published'), attempt('askKill', editor, '')),
    transition(at('published', 'published'), attempt('askKill', editor)),
    transition(at('published', 'published', 'arden'), attempt('askKill', other)),
    transition(at('published', 'published', 'arden'), attempt('kill', editor)),
    transition(at('published', 'published', 'arden'), attempt('kill', reporter)),
    transition(at('published', 'published', 'arden'), attempt('kill', other)),
    transition(at('inReview', 'published', 'arden'), attempt('refuseKill', editor)),
  ]).toEqual([
    { ok: false, refusal: { reason: 'killNotAsked' } },
    { ok: false, refusal: { reason: 'whyMissing' } },
    { ok: true, to: 'published' },
    { ok: false, refusal: { reason: 'killAsked' } },
    { ok: false, refusal: { reason: 'samePerson' } },
    { ok: false, refusal: { reason: 'role', needed: 'editor' } },
    { ok: true, to: 'killed' },
    { ok: true, to: 'inReview' },
  ])
})

test('a story that never was live is not killed, and a killed one makes no move any more', () => {
  const killed = at('killed')
  expect([
    transition(at('draft'), attempt('askKill')),
    possibleMoves(killed, editor),
    possibleMoves({ ...killed, live: 'published' }, editor),
  ]).toEqual([{ ok: false, refusal: { reason: 'live', isLive: false } }, [], []])
})

test('the next moves are those of the state and the role', () => {
  expect([
    possibleMoves(at('draft'), reporter),
    possibleMoves(at('submitted'), reporter),
    possibleMoves(at('submitted'), editor),
    possibleMoves(at('approved'), editor),
    possibleMoves(at('published', 'published'), editor),
  ]).toEqual([
    ['submit'],
    ['takeBack'],
    ['takeBack', 'review', 'return', 'approve'],
    ['return', 'reopen', 'publish'],
    ['submit', 'update', 'correct', 'askKill'],
  ])
})
