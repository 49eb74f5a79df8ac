import { z } from 'zod'

export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'ko']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Absolute path of the portal's folder, or null for the one inside the app's data. */
  portalFolder: z.string().nullable(),
  /** Absolute path of the newsroom's site profile, or null for the sample that ships with the app. */
  siteProfileFile: z.string().nullable(),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  portalFolder: null,
  siteProfileFile: null,
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
})
export type SettingsView = z.infer<typeof settingsViewSchema>
