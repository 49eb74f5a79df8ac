import { existsSync, readFileSync, renameSync } from 'node:fs'
import { settingsSchema, defaultSettings, type Settings } from '../../shared/story/settings'

export interface SettingsRepair {
  /** What could still be read, over the standard settings. */
  readonly settings: Settings
  /** Where the damaged file went, null when there was nothing wrong. */
  readonly backup: string | null
}

/**
 * Looks at the settings file before the store opens it: the store itself would either refuse to start or wipe a
 * damaged one. Such a file is set aside whole, and every setting that is still readable is kept.
 */
export function repairSettingsFile(file: string, now: Date): SettingsRepair {
  if (!existsSync(file)) return { settings: defaultSettings, backup: null }
  const content = parsed(readFileSync(file, 'utf8'))
  const whole = settingsSchema.partial().safeParse(content)
  if (whole.success) return { settings: { ...defaultSettings, ...defined(whole.data) }, backup: null }
  const backup = file.replace(/\.json$/, `.damaged-${now.toISOString().replace(/[:.]/g, '-')}.json`)
  renameSync(file, backup)
  return { settings: { ...defaultSettings, ...readableParts(content) }, backup }
}

/** What of a settings file can be read, over the standard settings; the file stays as it is, damaged or not. */
export function readableSettings(file: string): Settings {
  const content = existsSync(file) ? parsed(readFileSync(file, 'utf8')) : {}
  return { ...defaultSettings, ...readableParts(content) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readableParts(content: unknown): Partial<Settings> {
  if (typeof content !== 'object' || content === null) return {}
  return Object.assign(
    {},
    ...Object.entries(content).map(([key, value]) => {
      const part = settingsSchema.partial().safeParse({ [key]: value as unknown })
      return part.success ? defined(part.data) : {}
    }),
  ) as Partial<Settings>
}

const defined = (settings: { [K in keyof Settings]?: Settings[K] | undefined }): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
