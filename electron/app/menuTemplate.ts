import type { MenuItemConstructorOptions } from 'electron'
import { commandIds, commands, shownKeys, type CommandId } from '../../shared/commands/commands'
import { accelerator } from '../../shared/commands/keys'
import type { Settings, SettingsView } from '../../shared/story/settings'
import { nativeWords } from './nativeWords'

export interface MenuActions {
  /** Hands a command to the window. */
  readonly command: (command: CommandId) => void
  readonly changeSettings: (changed: Partial<Settings>) => void
  readonly openPortal: () => void
  readonly openLogs: () => void
  /** The notices of the packages that Dateline is built with. */
  readonly openLicences: () => void
}

/**
 * The application menu. Undo and redo go to the window as commands: the system's own would undo keys in a text field and
 * know nothing of an article.
 */
export function menuTemplate(
  { language, settings }: Pick<SettingsView, 'language' | 'settings'>,
  version: string,
  actions: MenuActions,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const words = nativeWords[language].menu
  const mac = platform === 'darwin'
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const command = (id: CommandId): MenuItemConstructorOptions => {
    const keys = shownKeys(commands[id], mac)
    return {
      id,
      label: commands[id].words[language],
      click: () => actions.command(id),
      // A menu would take the key from every text that is being written.
      ...(keys === undefined || commands[id].where === 'outsideText'
        ? {}
        : { accelerator: accelerator(keys) }),
    }
  }
  /** The commands of one group of a menu, with a line below. */
  const group = (menu: string, number: number): MenuItemConstructorOptions[] => {
    const ids = commandIds.filter((id) => commands[id].menu?.[0] === menu && commands[id].menu[1] === number)
    return ids.length === 0 ? [] : [...ids.map(command), line]
  }
  const groups = (menu: string): MenuItemConstructorOptions[] =>
    [1, 2, 3, 4, 5].flatMap((number) => group(menu, number))
  const choice = <K extends 'theme' | 'language'>(key: K, value: Settings[K], label: string) => ({
    id: `${key}:${value}`,
    label,
    type: 'radio' as const,
    checked: settings[key] === value,
    click: () => actions.changeSettings({ [key]: value }),
  })

  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: words.file,
      submenu: [
        ...groups('file'),
        { role: 'close', label: words.close },
        ...(mac ? [] : [{ role: 'quit' as const, label: words.quit, accelerator: 'CmdOrCtrl+Q' }]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        ...group('edit', 1),
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'pasteAndMatchStyle', label: words.pasteAsText },
        { role: 'selectAll', label: words.selectAll },
        line,
        ...group('edit', 2),
        ...group('edit', 3).slice(0, -1),
      ],
    },
    { label: words.insert, submenu: groups('insert').slice(0, -1) },
    {
      label: words.view,
      submenu: [
        ...groups('view'),
        {
          label: words.interfaceSize,
          submenu: [
            { role: 'zoomIn', label: words.zoomIn, accelerator: 'CmdOrCtrl+Alt+Plus' },
            { role: 'zoomOut', label: words.zoomOut, accelerator: 'CmdOrCtrl+Alt+-' },
            { role: 'resetZoom', label: words.actualSize, accelerator: '' },
          ],
        },
        { role: 'togglefullscreen', label: words.fullScreen },
        line,
        {
          label: words.theme,
          submenu: [
            choice('theme', 'system', words.asSystem),
            choice('theme', 'light', words.light),
            choice('theme', 'dark', words.dark),
          ],
        },
        {
          label: words.language,
          submenu: [
            choice('language', 'system', words.asSystem),
            choice('language', 'en', 'English'),
            choice('language', 'ko', '한국어'),
          ],
        },
      ],
    },
    { label: words.window, role: 'windowMenu', submenu: [{ role: 'minimize', label: words.minimize }] },
    {
      label: words.help,
      role: 'help',
      submenu: [
        ...groups('help'),
        { id: 'openPortal', label: words.openPortal, click: actions.openPortal },
        { id: 'openLogs', label: words.openLogs, click: actions.openLogs },
        { id: 'openLicences', label: words.openLicences, click: actions.openLicences },
        line,
        { id: 'version', label: words.version(version), enabled: false },
      ],
    },
  ]
}
