import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, Menu, shell } from 'electron'
import type { Failure } from '../../shared/failure'
import type { SettingsRoom } from '../settings/settingsRoom'
import { menuTemplate, type MenuActions } from './menuTemplate'

interface AppMenuOptions extends Pick<MenuActions, 'command'> {
  readonly settings: Pick<SettingsRoom, 'view' | 'change'>
  readonly logs: string
  readonly onTrouble: (failure: Failure) => void
}

/** Puts up the application's menu in the language in force. */
export function showAppMenu({ settings, command, logs, onTrouble }: AppMenuOptions): void {
  const template = menuTemplate(
    settings.view(),
    app.getVersion(),
    {
      command,
      changeSettings: (changed) => {
        const result = settings.change(changed)
        if (!result.ok) onTrouble(result.failure)
      },
      openPortal: () => {
        const front = join(settings.view().portalFolder, 'index.html')
        if (existsSync(front)) void shell.openExternal(pathToFileURL(front).href)
        else onTrouble({ kind: 'portal/notPublished', storyId: '' })
      },
      openLogs: () => void shell.openPath(logs),
      openLicences: () => void shell.openPath(licencesFile()),
    },
    process.platform,
  )
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

const licencesFile = (): string =>
  join(app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'out'), 'THIRD-PARTY.txt')
