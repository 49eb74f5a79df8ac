import { z } from 'zod'

/** Why a revision was kept. `pause` and `writing` come by themselves: after a pause, and while somebody writes on and on. */
export const revisionReasonSchema = z.enum([
  'pause',
  'writing',
  'named',
  'moment',
  'beforeImport',
  'beforeMerge',
  'merged',
  'beforeRestore',
  'restored',
  'published',
  'workflow',
])
export type RevisionReason = z.infer<typeof revisionReasonSchema>

/** The label of a revision that was kept when its story was submitted. */
export const submittedLabel = 'submitted'

export const revisionSchema = z.object({
  revisionId: z.int(),
  at: z.string(),
  reason: revisionReasonSchema,
  /** The name it was given, or the step of the workflow; may be empty. */
  label: z.string(),
  who: z.string(),
})
export type Revision = z.infer<typeof revisionSchema>

/** A story as it is now, or as a revision has it. */
export const storyMomentSchema = z.union([z.literal('now'), z.object({ revisionId: z.int() })])
export type StoryMoment = z.infer<typeof storyMomentSchema>

export const historySchema = z.object({
  /** The newest first. */
  revisions: z.array(revisionSchema),
  /** Bytes on the disk: of this story's revisions, of its log of keystrokes, and of all stories' together. */
  size: z.object({ revisions: z.int(), log: z.int(), desk: z.int() }),
})
export type History = z.infer<typeof historySchema>

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** One step of the writing: a Yjs update, V1 encoding, as it was committed. */
export const writingStepSchema = z.object({ seq: z.int(), at: z.string(), update: bytes })
export type WritingStep = z.infer<typeof writingStepSchema>

export const revisionStatesSchema = z.object({ story: bytes, en: bytes, ko: bytes })
export type RevisionStates = z.infer<typeof revisionStatesSchema>

/** Days for which every keystroke is kept; then the log is thinned, and revisions remain. */
export const keystrokeDays = 30
