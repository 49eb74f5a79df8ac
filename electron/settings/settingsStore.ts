import { join } from 'node:path'
import ElectronStore from 'electron-store'
import type { Settings } from '../../shared/story/settings'
import { repairSettingsFile } from './settingsFile'

/** The settings file, opened. `backup` names the damaged one that was set aside, if there was one. */
export function settingsStore(folder: string, now: Date) {
  const { settings, backup } = repairSettingsFile(join(folder, 'settings.json'), now)
  const store = new ElectronStore<Settings>({ cwd: folder, name: 'settings' })
  if (backup !== null) store.store = settings
  return {
    backup,
    path: store.path,
    get: (): Settings => settings,
    set(next: Settings): void {
      store.store = next
    },
  }
}
