import { z } from 'zod'

/**
 * Everything that can be expected to go wrong, each kind carrying just what the next action needs. The words a
 * person reads live in `renderer/messages/failures.*.ts`, one file per language.
 */
export const failureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('story/notFound'), storyId: z.string() }),
  z.object({ kind: z.literal('message/invalid'), call: z.string(), detail: z.string() }),
  /** A bug of ours: written to the log, and nothing more is known. */
  z.object({ kind: z.literal('internal/unexpected'), call: z.string() }),

  /** The settings file could not be read; it was set aside as `backup` and the standard settings are in force. */
  z.object({ kind: z.literal('settings/damaged'), file: z.string(), backup: z.string() }),

  /** The document can't be opened without risk, so it stays closed and untouched. */
  z.object({ kind: z.literal('document/damaged'), documentId: z.string(), detail: z.string() }),

  z.object({ kind: z.literal('database/newer'), file: z.string(), found: z.int(), known: z.int() }),
  z.object({ kind: z.literal('database/unreadable'), file: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('disk/full'), path: z.string() }),
  z.object({ kind: z.literal('disk/notWritable'), path: z.string(), detail: z.string() }),

  z.object({
    kind: z.literal('import/unreadable'),
    fileName: z.string(),
    reason: z.enum(['empty', 'notText', 'noHeadline', 'noByline', 'noBody', 'noTimestamp', 'cannotRead']),
  }),
  z.object({
    kind: z.literal('import/tooLarge'),
    fileName: z.string(),
    bytes: z.number(),
    limit: z.number(),
  }),
  z.object({ kind: z.literal('import/expired') }),

  z.object({
    kind: z.literal('photo/unusable'),
    fileName: z.string(),
    reason: z.enum(['notAPhoto', 'damaged', 'unsupported', 'empty', 'cannotRead']),
  }),
  z.object({ kind: z.literal('photo/tooLarge'), fileName: z.string(), bytes: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('photo/missing'), photoId: z.string() }),

  z.object({ kind: z.literal('siteProfile/invalid'), file: z.string(), detail: z.string() }),
  z.object({
    kind: z.literal('publish/blocked'),
    blockers: z.array(
      z.object({
        edition: z.enum(['en', 'ko']),
        reason: z.enum([
          'noHeadline',
          'noBody',
          'noByline',
          'noSection',
          'noSlug',
          'photoWithoutCredit',
          'photoWithoutAlt',
        ]),
        /** Names the photo where the reason is about one: its caption's start, or its file name. */
        subject: z.string().optional(),
      }),
    ),
  }),
  z.object({ kind: z.literal('portal/notWritable'), folder: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('portal/notPublished'), storyId: z.string() }),
])
export type Failure = z.infer<typeof failureSchema>
export type FailureKind = Failure['kind']
