import { z } from 'zod'
import { failureSchema } from '../failure'
import { settingsViewSchema } from '../story/settings'

/** Things main tells the renderer, in the past tense, except a menu's command, which is one. */
export const events = {
  'stories:changed': z.object({}),
  'settings:changed': settingsViewSchema,
  'site:profileChanged': z.object({}),
  'menu:chosen': z.object({
    command: z.enum([
      'newStory',
      'importStory',
      'publish',
      'insertPhoto',
      'find',
      'toggleStories',
      'toggleDetails',
      'openInBrowser',
      'undo',
      'redo',
    ]),
  }),
  /** Trouble that no call is waiting for, such as a full disk while saving. */
  'trouble:happened': failureSchema,
  /** Derivatives and pages made so far, of how many. */
  'publish:progressed': z.object({ done: z.int(), total: z.int() }),
} as const

export type Events = typeof events
export type EventName = keyof Events
export type EventPayload<N extends EventName> = z.infer<Events[N]>
