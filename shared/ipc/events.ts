import { z } from 'zod'
import { commandIds } from '../commands/commands'
import { failureSchema } from '../failure'
import { publishJobSchema } from '../publishing/publishJob'
import { settingsViewSchema } from '../story/settings'
import { updateViewSchema } from '../story/updateState'

/** Things main tells the renderer, in the past tense, except a menu's command, which is one. */
export const events = {
  'stories:changed': z.object({}),
  'people:changed': z.object({}),
  /** A step of a story on its way to readers, or of its plan. */
  'workflow:changed': z.object({ storyId: z.string() }),
  'history:changed': z.object({ storyId: z.string() }),
  /** Chosen photos that are taken in so far, of how many. */
  'photos:progressed': z.object({ done: z.int(), total: z.int() }),
  /** Fields of these photos, or a photo that came in. */
  'photos:changed': z.object({ photoIds: z.array(z.string()) }),
  'settings:changed': settingsViewSchema,
  'backups:changed': z.object({}),
  'updates:changed': updateViewSchema,
  'handOff:changed': z.object({}),
  /** Files of stories were opened with Dateline in the system's file manager. */
  'bundle:opened': z.object({}),
  'site:profileChanged': z.object({}),
  'style:changed': z.object({}),
  'dictionary:changed': z.object({}),
  'menu:chosen': z.object({ command: z.enum(commandIds) }),
  /** Trouble that no call is waiting for, such as a full disk while saving. */
  'trouble:happened': failureSchema,
  /** Pages made anew so far, of how many. */
  'portal:progressed': z.object({ done: z.int(), total: z.int() }),
  'outbox:changed': z.object({}),
  /** A job can't go on without a person; its failure says why. */
  'outbox:needsPerson': publishJobSchema,
  /** Somebody chose the system's notice of what waits for a person. */
  'outbox:wanted': z.object({}),
  'connections:changed': z.object({}),
  'credentials:changed': z.object({}),
  /** Derivatives and pages made so far, of how many. */
  'publish:progressed': z.object({ done: z.int(), total: z.int() }),
} as const

export type Events = typeof events
export type EventName = keyof Events
export type EventPayload<N extends EventName> = z.infer<Events[N]>
