import type { z } from 'zod'
import { connectionSchema } from './connection'

/** A connection as it is entered, before it has an id. */
export const newConnectionSchema = connectionSchema.omit({ connectionId: true, folder: true, isLocked: true })
export type NewConnection = z.infer<typeof newConnectionSchema>
