import { z } from 'zod'
import { personIdSchema, personSchema } from './person'
import { policyStateSchema } from '../policy/policyState'

export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'ko']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Absolute path of the portal's folder, or null for the one inside the app's data. */
  portalFolder: z.string().nullable(),
  /** Absolute path of the newsroom's site profile, or null for the sample that ships with the app. */
  siteProfileFile: z.string().nullable(),
  /** Absolute path of the newsroom's house style folder, or null for the sample that ships with the app. */
  houseStyleFolder: z.string().nullable(),
  /** Absolute path of the folder that desktops hand stories over in, or null for none. */
  handOffFolder: z.string().nullable(),
  /** This desktop's number among those that share the folder; null until it is first used. */
  deskId: z.uuid().nullable(),
  /** Everyone who has a profile at this desk. */
  people: z.array(personSchema).max(100),
  /** Who is at the desk; null until it is first asked. */
  personId: personIdSchema.nullable(),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  portalFolder: null,
  siteProfileFile: null,
  houseStyleFolder: null,
  handOffFolder: null,
  deskId: null,
  people: [],
  personId: null,
}

/** The settings and what follows from them on this desktop. */
export const settingsViewSchema = z.object({
  settings: settingsSchema,
  /** The interface language in force. */
  language: z.enum(['en', 'ko']),
  /** The theme in force. */
  theme: z.enum(['light', 'dark']),
  /** Where the portal is written now. */
  portalFolder: z.string(),
  policy: policyStateSchema,
  /** Settings that the policy sets, so that nobody changes them here. */
  locked: z.array(settingsSchema.keyof()),
})
export type SettingsView = z.infer<typeof settingsViewSchema>
