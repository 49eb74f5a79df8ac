import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { nativeTheme } from 'electron'
import type { Failure } from '../shared/failure'
import { personName } from '../shared/story/person'
import type { DataFolder } from './app/dataFolder'
import type { FileDialogs } from './app/fileDialogs'
import { systemLanguage } from './app/systemLanguage'
import type { SendEvent } from './ipc/ipc'
import type { PolicyInForce } from './policy/policyInForce'
import { people as peopleOf } from './settings/people'
import { settingsRoom } from './settings/settingsRoom'
import { settingsStore } from './settings/settingsStore'

export interface DeskSettingsOptions {
  readonly folder: DataFolder
  readonly resources: string
  readonly policy: PolicyInForce
  /** Asked for when used: the dialogs speak the language of the settings. */
  readonly ask: () => Pick<FileDialogs, 'mayRaise'>
  readonly send: SendEvent
  readonly onMenuChanged: () => void
  readonly onTrouble: (failure: Failure) => void
  readonly now: () => Date
}

/** What was set up at this desk: its settings, and who is at it. */
export function deskSettings(options: DeskSettingsOptions) {
  const { folder, resources, policy, send, onTrouble } = options
  const hadNoSettings = !existsSync(folder.settings)
  const store = settingsStore(folder.folder, options.now())
  const settings = settingsRoom({
    store,
    policy,
    system: {
      language: systemLanguage,
      theme: () => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light'),
      applyTheme: (theme) => (nativeTheme.themeSource = theme),
    },
    ownPortalFolder: folder.portal,
    sampleProfileFile: join(resources, 'siteProfile.json'),
    ownProfileFile: join(folder.folder, 'siteProfile.json'),
    onChanged: (view) => {
      send('settings:changed', view)
      options.onMenuChanged()
    },
    onProfileChanged: () => send('site:profileChanged', {}),
    onTrouble,
  })
  const people = peopleOf({
    settings,
    policyRole: () => policy.keys.role ?? null,
    mayRaise: (name, role) => options.ask().mayRaise(name, role),
    onChanged: () => send('people:changed', {}),
  })
  return {
    settings,
    hadNoSettings,
    people,
    /** Who is at the desk; the account's name where nobody has given one. */
    who: (): string =>
      personName(people.view().person.names, settings.view().language) || userInfo().username,
    /** The damaged settings file that was set aside at this start, or null. */
    damaged: store.backup === null ? null : { file: store.path, backup: store.backup },
  }
}
