import { z } from 'zod'
import { editionSchema } from '../story/edition'
import { deadLinkSchema, preflightSchema } from '../story/preflight'
import { articleSchema, storyIdSchema } from '../story/story'
import { storyPlanSchema } from '../story/storyPlan'
import { storyMoveSchema } from '../story/workflow'
import { boardSchema, workflowViewSchema } from '../story/workflowView'
import { call } from './contract'

const story = z.object({ storyId: storyIdSchema })
const chosen = z.array(editionSchema).max(2)
const words = z.string().trim().max(1000)

/** Where an edition goes, or went. */
const placeSchema = z.object({
  /** As the newsroom calls it. */
  name: z.string(),
  /** It takes this edition now. */
  takes: z.boolean(),
  /** A copy stands there, or may stand there. */
  isThere: z.boolean(),
})
export type Place = z.infer<typeof placeSchema>

/**
 * The way of stories to their readers. Who is at the desk, and with which role, only main knows; every call that changes
 * something fails with `workflow/refused` where the desk's rules don't let this person do it, and with `story/notFound`.
 */
export const workflowCalls = {
  'workflow:read': call(story, workflowViewSchema),
  /** Fails with `publish/blocked` where something stands in the way, `photo/missing`, `policy/*`. */
  'workflow:move': call(
    story.extend({
      move: storyMoveSchema,
      why: words.default(''),
      /** What is approved or sent out with it. */
      editions: chosen.default([]),
      /** Why photos go out in spite of what the site profile lets an editor decide. */
      override: words.min(1).nullable().default(null),
      /** The preflight's hash of what was looked at; another text is not approved. */
      contentHash: z.string().nullable().default(null),
      plannedFor: z
        .object({
          wallTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
          zone: z.string().max(60),
          instant: z.iso.datetime(),
        })
        .nullable()
        .default(null),
    }),
    workflowViewSchema,
  ),
  'workflow:plan': call(story.extend({ change: storyPlanSchema.partial() }), workflowViewSchema),
  /** What is to be looked at before these editions are approved. */
  'workflow:preflight': call(
    story.extend({ editions: chosen, isCorrection: z.boolean().default(false) }),
    preflightSchema,
  ),
  /** Links that lead nowhere, asked for over the network; empty while it is away. Never a blocker. */
  'workflow:findDeadLinks': call(story, z.object({ links: z.array(deadLinkSchema) })),
  /** What readers have, and what they would have: the approved text, else what is written now. */
  'workflow:compare': call(
    story,
    z.array(
      z.object({
        edition: editionSchema,
        live: articleSchema.nullable(),
        next: articleSchema,
        /** Addresses below the portal's root, where it would get another one than readers have. */
        moves: z.object({ from: z.string(), to: z.string() }).nullable(),
        places: z.array(placeSchema),
      }),
    ),
  ),
  'board:read': call(z.object({}), boardSchema),
} as const
