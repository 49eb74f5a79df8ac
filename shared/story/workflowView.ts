import { z } from 'zod'
import { editionSchema } from './edition'
import { personNamesSchema, personSchema } from './person'
import { bylineSchema, storyIdSchema } from './story'
import { storyPlanSchema } from './storyPlan'
import { auditEntrySchema, standingSchema } from './workflow'

/** What was approved: frozen, whatever happens to the draft afterwards. */
export const approvalFactsSchema = z.object({
  round: z.int(),
  at: z.string(),
  who: personSchema,
  editions: z.array(editionSchema),
  contentHash: z.string(),
  why: z.string(),
  /** The story was written on since; what is published is what was approved. */
  isOlderThanText: z.boolean(),
})
export type ApprovalFacts = z.infer<typeof approvalFactsSchema>

/** All that the desk knows of a story's way to its readers. */
export const workflowViewSchema = z.object({
  storyId: storyIdSchema,
  standing: standingSchema,
  plan: storyPlanSchema,
  /** Why it was returned, until somebody has dealt with it. */
  returned: z.object({ why: z.string(), at: z.string(), who: personSchema }).nullable(),
  /** Why somebody asks to have it withdrawn. */
  killAsked: z.object({ why: z.string(), at: z.string(), who: personSchema }).nullable(),
  approval: approvalFactsSchema.nullable(),
  /** Every step, the newest first. */
  trail: z.array(auditEntrySchema),
})
export type WorkflowView = z.infer<typeof workflowViewSchema>

/** A story on the desk board. */
export const boardCardSchema = z.object({
  storyId: storyIdSchema,
  standing: standingSchema,
  plan: storyPlanSchema,
  slug: z.string(),
  section: z.string(),
  headlines: z.object({ en: z.string(), ko: z.string() }),
  bylines: z.array(bylineSchema),
  /** Editions in which something is written. */
  written: z.array(editionSchema),
  changedAt: z.string(),
})
export type BoardCard = z.infer<typeof boardCardSchema>

export const boardSchema = z.object({
  cards: z.array(boardCardSchema),
  /** Everyone who can be asked for: profiles of this desk and whoever has a story. */
  people: z.array(z.object({ personId: z.uuid(), names: personNamesSchema })),
  /** Live and killed stories beyond the newest are left out; so many. */
  leftOut: z.int(),
})
export type Board = z.infer<typeof boardSchema>
