import { z } from 'zod'
import { personIdSchema, personNamesSchema, type Person } from './person'
import { roles, type Role } from './role'
import type { Refusal } from './workflow'

const instant = z.iso.datetime()

/** Who works on a story until when, and what it waits for. Instants are ISO 8601 in UTC. */
export const storyPlanSchema = z.object({
  assignee: z.object({ personId: personIdSchema, names: personNamesSchema }).nullable(),
  dueAt: instant.nullable(),
  /** When the desk means to publish it. It never publishes anything by itself. */
  plannedAt: instant.nullable(),
  /** What a lawyer or an editor has to look at; null where nothing is flagged. */
  legalFlag: z.string().trim().min(1).max(500).nullable(),
  /** Nothing of it reaches any reader before this instant. */
  embargoUntil: instant.nullable(),
})
export type StoryPlan = z.infer<typeof storyPlanSchema>

export const noPlan: StoryPlan = {
  assignee: null,
  dueAt: null,
  plannedAt: null,
  legalFlag: null,
  embargoUntil: null,
}

/** A reporter takes and gives back stories, raises flags and holds stories back; letting them go is an editor's. */
export function planRefusal(
  before: StoryPlan,
  change: Partial<StoryPlan>,
  by: Pick<Person, 'personId' | 'role'>,
): Refusal | null {
  const isEditor = roles.indexOf(by.role) >= roles.indexOf('editor' satisfies Role)
  const own = (assignee: StoryPlan['assignee']) => assignee === null || assignee.personId === by.personId
  const allowed =
    isEditor ||
    ((change.assignee === undefined || (own(change.assignee) && own(before.assignee))) &&
      (change.dueAt === undefined || change.dueAt === before.dueAt) &&
      (change.plannedAt === undefined || change.plannedAt === before.plannedAt) &&
      (change.legalFlag === undefined ||
        change.legalFlag === before.legalFlag ||
        before.legalFlag === null) &&
      (change.embargoUntil === undefined || isLater(before.embargoUntil, change.embargoUntil)))
  return allowed ? null : { reason: 'role', needed: 'editor' }
}

const isLater = (before: string | null, after: string | null): boolean =>
  before === null || (after !== null && Date.parse(after) >= Date.parse(before))
