import type { Settings, SettingsView } from '../../shared/story/settings'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import { diskFailure } from '../database/diskFailure'
import { readSiteProfile } from './siteProfileFile'

export interface SettingsRoomOptions {
  /** Where settings last; electron-store in the app. */
  readonly store: { get(): Settings; set(settings: Settings): void; readonly path: string }
  readonly system: {
    language(): 'en' | 'ko'
    /** The theme in force, once the chosen one is applied. */
    theme(): 'light' | 'dark'
    applyTheme(theme: Settings['theme']): void
  }
  readonly ownPortalFolder: string
  readonly sampleProfileFile: string
  readonly onChanged: (view: SettingsView) => void
  readonly onProfileChanged: () => void
  readonly onTrouble: (failure: Failure) => void
}

/** The settings of this desktop and what follows from them. */
export function settingsRoom(options: SettingsRoomOptions) {
  let settings = options.store.get()
  let profile: SiteProfile | undefined
  options.system.applyTheme(settings.theme)

  const view = (): SettingsView => ({
    settings,
    language: settings.language === 'system' ? options.system.language() : settings.language,
    theme: options.system.theme(),
    portalFolder: settings.portalFolder ?? options.ownPortalFolder,
  })

  function sample(): SiteProfile {
    const read = readSiteProfile(options.sampleProfileFile)
    if (!read.ok) throw new Error(`The sample site profile is unusable: ${options.sampleProfileFile}`)
    return read.value
  }

  function readProfile(): SiteProfile {
    if (settings.siteProfileFile === null) return sample()
    const read = readSiteProfile(settings.siteProfileFile)
    if (read.ok) return read.value
    options.onTrouble(read.failure)
    return sample()
  }

  function change(changed: Partial<Settings>): Result<SettingsView> {
    const next = { ...settings, ...changed }
    try {
      options.store.set(next)
    } catch (error) {
      const failure = diskFailure(error, options.store.path)
      if (failure === null) throw error
      return failed(failure)
    }
    settings = next
    options.system.applyTheme(settings.theme)
    const now = view()
    options.onChanged(now)
    return success(now)
  }

  return {
    view,
    change,
    profile: (): SiteProfile => (profile ??= readProfile()),
    /** Takes a profile into use, if it is a valid one. */
    chooseProfile(file: string): Result<SiteProfile> {
      const read = readSiteProfile(file)
      if (!read.ok) return read
      const changed = change({ siteProfileFile: file })
      if (!changed.ok) return changed
      profile = read.value
      options.onProfileChanged()
      return read
    },
  }
}
export type SettingsRoom = ReturnType<typeof settingsRoom>
