import { z } from 'zod'

/** What somebody may do with stories; main decides by it, see `shared/story/workflow.ts`. */
export const roles = ['reporter', 'editor', 'admin'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>
