import { FileInput, Moon, PanelLeft, PanelRight, Settings, Sun } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import { settingsQuery } from '../calls/queries'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { useChangeSettings } from '../settings/useChangeSettings'
import { IconButton } from '../ui/IconButton'
import { SegmentedControl } from '../ui/SegmentedControl'
import { shortcutOf } from '../ui/shortcut'
import { ScreenChoice } from './ScreenChoice'
import { PaletteField } from './PaletteField'
import type { Panes } from './usePanes'

interface TopBarProps {
  readonly panes: Panes
  readonly screen: string
  readonly onScreen: (screen: string) => void
  readonly onImport: () => void
  readonly onSettings: () => void
}

export function TopBar({ panes, screen, onScreen, onImport, onSettings }: TopBarProps) {
  const { app, topBar: words } = useMessages()
  const language = useLanguage()
  const { data: view } = useQuery(settingsQuery)
  const change = useChangeSettings()
  const isDark = view?.theme === 'dark'
  return (
    <header className="top-bar">
      <IconButton
        name={panes.storiesShown ? words.hideStories : words.showStories}
        icon={PanelLeft}
        keys={shortcutOf('toggleStories')}
        onPress={panes.toggleStories}
      />
      <h1 className="wordmark">{app.name}</h1>
      <ScreenChoice screen={screen} onScreen={onScreen} />
      <span className="top-bar-space" />
      <PaletteField />
      <span className="top-bar-space" />
      <IconButton name={words.importStory} icon={FileInput} onPress={onImport} />
      <SegmentedControl
        name={words.language}
        value={language}
        choices={[
          { id: 'en', label: 'English', lang: 'en' },
          { id: 'ko', label: '한국어', lang: 'ko' },
        ]}
        onChange={(chosen) => change({ language: chosen })}
      />
      <IconButton
        name={isDark ? words.lightTheme : words.darkTheme}
        icon={isDark ? Sun : Moon}
        onPress={() => change({ theme: isDark ? 'light' : 'dark' })}
      />
      <IconButton name={words.settings} icon={Settings} keys={shortcutOf('settings')} onPress={onSettings} />
      <IconButton
        name={panes.detailsShown ? words.hideDetails : words.showDetails}
        icon={PanelRight}
        keys={shortcutOf('toggleDetails')}
        onPress={panes.toggleDetails}
      />
    </header>
  )
}
