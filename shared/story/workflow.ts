import { z } from 'zod'
import { personSchema, type Person } from './person'
import { roles, roleSchema, type Role } from './role'

/**
 * `scheduled`: ordered and on its way; nothing of it has to be done by hand. The last four are what readers can see, or
 * could until it was withdrawn.
 */
export const storyStates = [
  'draft',
  'submitted',
  'inReview',
  'returned',
  'approved',
  'scheduled',
  'published',
  'updated',
  'corrected',
  'killed',
] as const
export const storyStateSchema = z.enum(storyStates)
export type StoryState = z.infer<typeof storyStateSchema>

/** What a live story is while nobody works on it. */
export const liveStates = ['published', 'updated', 'corrected'] as const
export const liveStateSchema = z.enum(liveStates)
export type LiveState = z.infer<typeof liveStateSchema>

export const storyMoves = [
  'submit',
  'takeBack',
  'review',
  'return',
  'resume',
  'approve',
  'reopen',
  'publish',
  'update',
  'correct',
  'unschedule',
  'askKill',
  'kill',
  'refuseKill',
] as const
export const storyMoveSchema = z.enum(storyMoves)
export type StoryMove = z.infer<typeof storyMoveSchema>

/** Where a story stands, as far as its moves are concerned. */
export const standingSchema = z.object({
  state: storyStateSchema,
  /** What readers see of it; null while it is not live. */
  live: liveStateSchema.nullable(),
  /** The person who asked to have it withdrawn; another one has to confirm. */
  killAskedBy: z.string().nullable(),
})
export type Standing = z.infer<typeof standingSchema>

export const newStanding: Standing = { state: 'draft', live: null, killAskedBy: null }

/** Why a move is not made. */
export const refusalSchema = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('role'), needed: roleSchema }),
  /** From where it stands there is no such way; `from` lists where there is. */
  z.object({ reason: z.literal('state'), state: storyStateSchema, from: z.array(storyStateSchema) }),
  /** It is live already, or not yet: another move is the right one. */
  z.object({ reason: z.literal('live'), isLive: z.boolean() }),
  z.object({ reason: z.literal('whyMissing') }),
  z.object({ reason: z.literal('blockers'), count: z.int() }),
  /** Two people withdraw a story; this one asked. */
  z.object({ reason: z.literal('samePerson') }),
  z.object({ reason: z.literal('killNotAsked') }),
  z.object({ reason: z.literal('killAsked') }),
  /** The question that main asks outside the page was not answered with yes. */
  z.object({ reason: z.literal('notConfirmed') }),
  /** It goes out by itself after that instant, but not at once. */
  z.object({ reason: z.literal('embargo'), until: z.string() }),
  /** The text is no longer what was looked at. */
  z.object({ reason: z.literal('changedMeanwhile') }),
  z.object({ reason: z.literal('nothingWritten') }),
])
export type Refusal = z.infer<typeof refusalSchema>

interface MoveRule {
  readonly from: readonly StoryState[]
  /** `rest`: a draft, or what a live story is while nobody works on it. */
  readonly to: StoryState | 'rest' | 'same'
  readonly role: Role
  /** Left out: it doesn't matter. */
  readonly live?: boolean
  readonly needsWhy?: true
  readonly needsNoBlockers?: true
}

const atRest: readonly StoryState[] = ['draft', ...liveStates]
const whileLive = storyStates.filter((state) => state !== 'killed')
const ready: readonly StoryState[] = ['approved', ...liveStates]

const rules: Readonly<Record<StoryMove, MoveRule>> = {
  submit: { from: [...atRest, 'returned'], to: 'submitted', role: 'reporter' },
  takeBack: { from: ['submitted'], to: 'rest', role: 'reporter' },
  review: { from: ['submitted'], to: 'inReview', role: 'editor' },
  return: { from: ['submitted', 'inReview', 'approved'], to: 'returned', role: 'editor', needsWhy: true },
  resume: { from: ['returned'], to: 'rest', role: 'reporter' },
  approve: { from: ['submitted', 'inReview'], to: 'approved', role: 'editor', needsNoBlockers: true },
  reopen: { from: ['approved'], to: 'inReview', role: 'editor' },
  publish: { from: ['approved'], to: 'scheduled', role: 'editor', live: false, needsNoBlockers: true },
  update: { from: ready, to: 'scheduled', role: 'editor', live: true, needsNoBlockers: true },
  correct: { from: ready, to: 'scheduled', role: 'editor', live: true, needsNoBlockers: true },
  unschedule: { from: ['scheduled'], to: 'approved', role: 'editor' },
  askKill: { from: whileLive, to: 'same', role: 'editor', live: true, needsWhy: true },
  kill: { from: whileLive, to: 'killed', role: 'editor', live: true },
  refuseKill: { from: whileLive, to: 'same', role: 'editor', live: true },
}

export interface MoveAttempt {
  readonly move: StoryMove
  readonly by: Pick<Person, 'personId' | 'role'>
  /** Why, in words; a return and a kill need it. */
  readonly why: string
  /** What stands in the way of publishing; asked for only by moves that look at it. */
  readonly blockers: number
}

export type Transition =
  { readonly ok: true; readonly to: StoryState } | { readonly ok: false; readonly refusal: Refusal }

const refuse = (refusal: Refusal): Transition => ({ ok: false, refusal })

/** Whether a story may make a move, and where it stands then. The one place where that is decided. */
export function transition(standing: Standing, { move, by, why, blockers }: MoveAttempt): Transition {
  const rule = rules[move]
  if (roles.indexOf(by.role) < roles.indexOf(rule.role)) return refuse({ reason: 'role', needed: rule.role })
  const isLive = standing.live !== null
  if (!rule.from.includes(standing.state))
    return refuse({ reason: 'state', state: standing.state, from: [...rule.from] })
  if (rule.live !== undefined && rule.live !== isLive) return refuse({ reason: 'live', isLive })
  const kill = aboutKill(standing, move, by.personId)
  if (kill !== null) return refuse(kill)
  if (rule.needsWhy === true && why.trim() === '') return refuse({ reason: 'whyMissing' })
  if (rule.needsNoBlockers === true && blockers > 0) return refuse({ reason: 'blockers', count: blockers })
  const rest = standing.live ?? 'draft'
  return { ok: true, to: rule.to === 'rest' ? rest : rule.to === 'same' ? standing.state : rule.to }
}

function aboutKill({ killAskedBy }: Standing, move: StoryMove, personId: string): Refusal | null {
  if (move === 'askKill') return killAskedBy === null ? null : { reason: 'killAsked' }
  if (move !== 'kill' && move !== 'refuseKill') return null
  if (killAskedBy === null) return { reason: 'killNotAsked' }
  return move === 'kill' && killAskedBy === personId ? { reason: 'samePerson' } : null
}

/** The moves that someone may think of here: those that only lack a reason or wait for blockers count. */
export const possibleMoves = (standing: Standing, by: Pick<Person, 'personId' | 'role'>): StoryMove[] =>
  storyMoves.filter((move) => transition(standing, { move, by, why: '-', blockers: 0 }).ok)

/** Whether a move looks at what stands in the way of publishing. */
export const looksAtBlockers = (move: StoryMove): boolean => rules[move].needsNoBlockers === true

/** Who did it, as they were then. */
export const auditEntrySchema = z.object({
  at: z.string(),
  who: personSchema,
  move: z.union([storyMoveSchema, z.enum(['plan', 'delivered', 'notDelivered', 'taken'])]),
  from: storyStateSchema,
  to: storyStateSchema,
  why: z.string(),
  /** SHA-256, in hex, of both editions' articles as they were. */
  contentHash: z.string(),
  round: z.int(),
})
export type AuditEntry = z.infer<typeof auditEntrySchema>
