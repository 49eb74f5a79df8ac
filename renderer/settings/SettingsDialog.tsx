import { useQuery, useQueryClient } from '@tanstack/react-query'
import { FileCog } from 'lucide-react'
import { callMain } from '../bridge/call'
import { profileQuery, settingsQuery } from '../calls/queries'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { SelectField } from '../ui/SelectField'
import { PortalFolder } from './PortalFolder'
import { useChangeSettings } from './useChangeSettings'
import './settings.css'

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { settings: words } = useMessages()
  const { data: view } = useQuery(settingsQuery)
  const change = useChangeSettings()
  return (
    <DialogFrame
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <Button look="accent" onPress={onClose}>
          {words.done}
        </Button>
      }
    >
      <div className="settings-choices">
        <SelectField
          label={words.language}
          value={view?.settings.language ?? null}
          choices={(['system', 'en', 'ko'] as const).map((id) => ({ id, name: words.languages[id] }))}
          onChange={(language) => change({ language })}
        />
        <SelectField
          label={words.theme}
          value={view?.settings.theme ?? null}
          choices={(['system', 'light', 'dark'] as const).map((id) => ({ id, name: words.themes[id] }))}
          onChange={(theme) => change({ theme })}
        />
      </div>
      <PortalFolder />
      <SiteProfileFile />
    </DialogFrame>
  )
}

function SiteProfileFile() {
  const { settings: words } = useMessages()
  const language = useLanguage()
  const { data: profile } = useQuery(profileQuery)
  const { data: view } = useQuery(settingsQuery)
  const client = useQueryClient()
  const notify = useNotify()
  const choose = async () => {
    const result = await callMain('site:chooseProfile', {})
    if (!result.ok) return notify.failure(result.failure)
    if (result.value) client.setQueryData(profileQuery.queryKey, result.value)
    void client.invalidateQueries({ queryKey: settingsQuery.queryKey })
  }
  return (
    <div className="setting-row">
      <div className="setting-about">
        <p className="field-label">{words.siteProfile}</p>
        <p className="path" title={view?.settings.siteProfileFile ?? undefined}>
          {profile?.editions[language].siteName}
        </p>
        <p className="field-hint">{words.siteProfileHint}</p>
      </div>
      <Button icon={FileCog} onPress={() => void choose()}>
        {words.chooseProfile}
      </Button>
    </div>
  )
}
