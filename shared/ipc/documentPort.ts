import { z } from 'zod'
import { failureSchema } from '../failure'
import { editionSchema } from '../story/edition'
import { storyIdSchema } from '../story/story'

/**
 * What travels over the document port, a MessagePort between the window and main's document rooms. One story has one
 * Yjs document for what its editions share and one for each edition's article.
 */
export const documentNameSchema = z.object({
  storyId: storyIdSchema,
  part: z.union([z.literal('story'), editionSchema]),
})
export type DocumentName = z.infer<typeof documentNameSchema>
export const documentKey = (name: DocumentName): string => `${name.storyId}/${name.part}`

/** Yjs updates, V1 encoding (`Y.encodeStateAsUpdate`). */
const update = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const toMainSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open'), name: documentNameSchema }),
  /** `number` counts up from 1 for each document the window has open. */
  z.object({ type: z.literal('update'), name: documentNameSchema, number: z.int().min(1), update }),
  /** The editor's own JSON, kept as a way back; sent when idle and before closing. */
  z.object({ type: z.literal('snapshot'), name: documentNameSchema, editorJson: z.string() }),
  z.object({ type: z.literal('close'), name: documentNameSchema }),
  /** Answers `settle`: whatever the window had to send lies before this message on the port. */
  z.object({ type: z.literal('settled'), id: z.int() }),
])
export type ToMain = z.infer<typeof toMainSchema>

export const toWindowSchema = z.discriminatedUnion('type', [
  /** The whole state, to be applied in one transaction before the editor is bound. */
  z.object({ type: z.literal('opened'), name: documentNameSchema, updates: z.array(update) }),
  z.object({ type: z.literal('refused'), name: documentNameSchema, failure: failureSchema }),
  /** Every update up to this number is committed to disk. `at` is the instant, ISO 8601. */
  z.object({ type: z.literal('saved'), name: documentNameSchema, number: z.int(), at: z.string() }),
  /** The update could not be committed; main keeps it in memory and tries again. */
  z.object({
    type: z.literal('notSaved'),
    name: documentNameSchema,
    number: z.int(),
    failure: failureSchema,
  }),
  /** A change that came from elsewhere. */
  z.object({ type: z.literal('update'), name: documentNameSchema, update }),
  /** Send what is still held back, then answer. `closing` also ends an unfinished composition. */
  z.object({ type: z.literal('settle'), id: z.int(), closing: z.boolean() }),
])
export type ToWindow = z.infer<typeof toWindowSchema>
