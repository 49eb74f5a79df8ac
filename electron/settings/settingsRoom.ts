import { existsSync } from 'node:fs'
import type { Settings, SettingsView } from '../../shared/story/settings'
import { lockedSettings } from '../policy/lockedSettings'
import type { PolicyInForce } from '../policy/policyInForce'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import { canonicalJson } from '../documents/contentHash'
import { diskFailure } from '../database/diskFailure'
import { readSiteProfile, writeSiteProfile } from './siteProfileFile'

export interface SettingsRoomOptions {
  /** Where settings last; electron-store in the app. */
  readonly store: { get(): Settings; set(settings: Settings): void; readonly path: string }
  readonly policy: PolicyInForce
  readonly system: {
    language(): 'en' | 'ko'
    /** The theme in force, once the chosen one is applied. */
    theme(): 'light' | 'dark'
    applyTheme(theme: Settings['theme']): void
  }
  readonly ownPortalFolder: string
  readonly sampleProfileFile: string
  /** Where a profile is kept that was edited here and came from no file. */
  readonly ownProfileFile: string
  readonly onChanged: (view: SettingsView) => void
  readonly onProfileChanged: () => void
  readonly onTrouble: (failure: Failure) => void
}

/** The settings of this desktop and what follows from them. */
export function settingsRoom(options: SettingsRoomOptions) {
  /** What this desktop's people chose; the policy stands over it and is never written into it. */
  let own = options.store.get()
  const { keys: _keys, ...policy } = options.policy
  const set = lockedSettings(options.policy.keys)
  const locked = Object.keys(set) as (keyof Settings)[]
  let settings: Settings = { ...own, ...set }
  let profile: SiteProfile | undefined
  options.system.applyTheme(settings.theme)

  const view = (): SettingsView => ({
    settings,
    language: settings.language === 'system' ? options.system.language() : settings.language,
    theme: options.system.theme(),
    portalFolder: settings.portalFolder ?? options.ownPortalFolder,
    policy,
    locked,
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

  /** Fails with `settings/locked` where the policy sets one of them. */
  function mayChange(...names: readonly (keyof Settings)[]): Result<null> {
    const setting = names.find((name) => locked.includes(name))
    const { origin } = options.policy
    return setting === undefined || origin === null
      ? success(null)
      : failed({ kind: 'settings/locked', setting, ...origin })
  }

  /** Fails with `settings/locked`, `disk/full`, `disk/notWritable`. */
  function change(changed: Partial<Settings>): Result<SettingsView> {
    const may = mayChange(...(Object.keys(changed) as (keyof Settings)[]))
    if (!may.ok) return may
    const next = { ...own, ...changed }
    try {
      options.store.set(next)
    } catch (error) {
      const failure = diskFailure(error, options.store.path)
      if (failure === null) throw error
      return failed(failure)
    }
    own = next
    settings = { ...own, ...set }
    options.system.applyTheme(settings.theme)
    const now = view()
    options.onChanged(now)
    return success(now)
  }

  const withPolicy = ({ analytics, ...rest }: SiteProfile): SiteProfile =>
    analytics === undefined || options.policy.keys.analyticsOff === true ? rest : { ...rest, analytics }

  /** Fails with `siteProfile/changedElsewhere`, having taken into use what is there, or `siteProfile/invalid`. */
  function stillAs(opened: SiteProfile): Result<null> {
    const file = settings.siteProfileFile
    // One that is gone is nobody's to lose.
    if (file === null || !existsSync(file)) return success(null)
    const read = readSiteProfile(file)
    if (!read.ok) return read
    const found = withPolicy(read.value)
    if (canonicalJson(found) === canonicalJson(opened)) return success(null)
    profile = found
    options.onProfileChanged()
    return failed({ kind: 'siteProfile/changedElsewhere', file, found })
  }

  return {
    view,
    change,
    mayChange,
    /** The same object until it changes: the portal knows by it what it wrote. */
    profile: (): SiteProfile => (profile ??= withPolicy(readProfile())),
    /** Keeps a profile in the file that is in use, or in one of this desk's own. See `site:saveProfile`. */
    saveProfile(edited: SiteProfile, opened: SiteProfile): Result<SiteProfile> {
      const may = mayChange('siteProfileFile')
      if (!may.ok) return may
      const asOpened = stillAs(opened)
      if (!asOpened.ok) return asOpened
      const { analytics } = readProfile()
      // What the policy hides from the editor is not lost by saving.
      const kept =
        options.policy.keys.analyticsOff === true && analytics !== undefined
          ? { ...edited, analytics }
          : edited
      const file = settings.siteProfileFile ?? options.ownProfileFile
      const written = writeSiteProfile(file, kept)
      if (!written.ok) return written
      if (settings.siteProfileFile === null) {
        const changed = change({ siteProfileFile: file })
        if (!changed.ok) return changed
      }
      profile = withPolicy(written.value)
      options.onProfileChanged()
      return success(profile)
    },
    /** Takes a profile into use, if it is a valid one. */
    chooseProfile(file: string): Result<SiteProfile> {
      const may = mayChange('siteProfileFile')
      if (!may.ok) return may
      const read = readSiteProfile(file)
      if (!read.ok) return read
      const changed = change({ siteProfileFile: file })
      if (!changed.ok) return changed
      profile = withPolicy(read.value)
      options.onProfileChanged()
      return success(profile)
    },
  }
}
export type SettingsRoom = ReturnType<typeof settingsRoom>
