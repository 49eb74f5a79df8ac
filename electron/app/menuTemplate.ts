import type { MenuItemConstructorOptions } from 'electron'
import type { EventPayload } from '../../shared/ipc/events'
import type { Settings, SettingsView } from '../../shared/story/settings'
import { nativeWords } from './nativeWords'

type Command = EventPayload<'menu:chosen'>['command']

export interface MenuActions {
  /** Hands a command to the window. */
  readonly command: (command: Command) => void
  readonly chooseFolder: () => void
  readonly chooseProfile: () => void
  readonly changeSettings: (changed: Partial<Settings>) => void
  readonly openPortal: () => void
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
  const command = (id: Command, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label: words[id],
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => actions.command(id),
  })
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
        command('newStory', 'CmdOrCtrl+N'),
        command('importStory', 'CmdOrCtrl+O'),
        line,
        command('insertPhoto', 'CmdOrCtrl+Alt+P'),
        line,
        command('publish', 'CmdOrCtrl+Shift+P'),
        command('openInBrowser', 'CmdOrCtrl+Shift+O'),
        { id: 'chooseFolder', label: words.chooseFolder, click: actions.chooseFolder },
        { id: 'chooseProfile', label: words.chooseProfile, click: actions.chooseProfile },
        line,
        { role: 'close', label: words.close },
        ...(mac ? [] : [{ role: 'quit' as const, label: words.quit, accelerator: 'CmdOrCtrl+Q' }]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        command('undo', 'CmdOrCtrl+Z'),
        command('redo', mac ? 'Shift+Cmd+Z' : 'CmdOrCtrl+Y'),
        line,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'pasteAndMatchStyle', label: words.pasteAsText },
        { role: 'selectAll', label: words.selectAll },
        line,
        command('find', 'CmdOrCtrl+Shift+F'),
      ],
    },
    {
      label: words.view,
      submenu: [
        command('toggleStories', 'CmdOrCtrl+Alt+S'),
        command('toggleDetails', 'CmdOrCtrl+Alt+D'),
        line,
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.actualSize },
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
        { id: 'openPortal', label: words.openPortal, click: actions.openPortal },
        line,
        { id: 'version', label: words.version(version), enabled: false },
      ],
    },
  ]
}
