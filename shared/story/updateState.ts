import { z } from 'zod'
import { failureSchema } from '../failure'
import { updateRings } from './updatePolicy'

/** What a found release comes to on this computer. */
export const foundUpdateSchema = z.object({
  version: z.string(),
  /** When it was signed. ISO 8601. */
  releasedAt: z.string(),
  /** Plain text. */
  notes: z.object({ en: z.string(), ko: z.string() }),
  /** Who installs it: Dateline itself, the person with what is opened, or somebody with an administrator's rights. */
  installer: z.enum(['dateline', 'person', 'administrator']),
  /** What an administrator types, once the file is here; null where nothing is typed. */
  command: z.string().nullable(),
})
export type FoundUpdate = z.infer<typeof foundUpdateSchema>

const update = foundUpdateSchema
export const updateStateSchema = z.discriminatedUnion('kind', [
  /** Nobody is asked: IT has set no feed or no key, or this Dateline came as no package that could be updated. */
  z.object({ kind: z.literal('off'), why: z.enum(['notSet', 'noPackage']) }),
  z.object({ kind: z.literal('unasked') }),
  z.object({ kind: z.literal('looking') }),
  z.object({ kind: z.literal('current'), at: z.string() }),
  z.object({ kind: z.literal('fetching'), update }),
  /** It is here, and what was signed. */
  z.object({ kind: z.literal('ready'), update }),
  /** It goes in once the desk is at rest. */
  z.object({ kind: z.literal('waiting'), update }),
  z.object({ kind: z.literal('handedOver'), update }),
  z.object({ kind: z.literal('failed'), failure: failureSchema }),
])
export type UpdateState = z.infer<typeof updateStateSchema>

export const updateViewSchema = z.object({
  /** This Dateline's version. */
  current: z.string(),
  /** The host that releases come from; null where none is set. */
  host: z.string().nullable(),
  ring: z.enum(updateRings),
  state: updateStateSchema,
})
export type UpdateView = z.infer<typeof updateViewSchema>
