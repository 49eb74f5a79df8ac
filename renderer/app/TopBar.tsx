import { FileInput, Moon, PanelLeft, PanelRight, Settings, Sun } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import { settingsQuery } from '../calls/queries'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { useChangeSettings } from '../settings/useChangeSettings'
import { IconButton } from '../ui/IconButton'
import { SegmentedControl } from '../ui/SegmentedControl'
import { shortcut } from '../ui/shortcut'
import type { Panes } from './usePanes'

interface TopBarProps {
  readonly panes: Panes
  readonly onImport: () => void
  readonly onSettings: () => void
}

export function TopBar({ panes, onImport, onSettings }: TopBarProps) {
  const { app, topBar: words } = useMessages()
  const language = useLanguage()
  const { data: view } = useQuery(settingsQuery)
  const change = useChangeSettings()
  const isDark = view?.theme === 'dark'
  return (
    <header className="top-bar">
      <IconButton
        name={panes.layout.storiesOpen ? words.hideStories : words.showStories}
        icon={PanelLeft}
        keys={shortcut('Alt', 'S')}
        onPress={panes.toggleStories}
      />
      <h1 className="wordmark">{app.name}</h1>
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
      <IconButton name={words.settings} icon={Settings} keys={shortcut(',')} onPress={onSettings} />
      <IconButton
        name={panes.detailsShown ? words.hideDetails : words.showDetails}
        icon={PanelRight}
        keys={shortcut('Alt', 'D')}
        onPress={panes.toggleDetails}
      />
    </header>
  )
}
