import { lazy, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { FileCog, PencilLine } from 'lucide-react'
import { profileQuery, settingsQuery } from '../calls/queries'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { HandOffSetting } from '../carrying/HandOffSetting'
import { LockedNote } from '../policy/LockedNote'
import { useLocked } from '../policy/useLocked'
import { BackupsSetting } from '../deskSafety/BackupsSetting'
import { PersonSetting } from '../people/PersonSetting'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { SelectField } from '../ui/SelectField'
import { HouseStyleFolder } from './HouseStyleFolder'
import { PortalFolder } from './PortalFolder'
import { RebuildPortal } from '../site/RebuildPortal'
import { useSiteMessages } from '../site/messages/useSiteMessages'
import { useChangeSettings } from './useChangeSettings'
import { useChooseFiles } from './useChooseFiles'
import './settings.css'

const SiteEditor = lazy(() => import('../site/SiteEditor').then((room) => ({ default: room.SiteEditor })))

interface SettingsDialogProps {
  /** The open story, which the site editor's preview shows. */
  readonly storyId: string | null
  readonly onClose: () => void
}

export function SettingsDialog({ storyId, onClose }: SettingsDialogProps) {
  const [isEditingSite, setEditingSite] = useState(false)
  const { settings: words } = useMessages()
  const { data: view } = useQuery(settingsQuery)
  const change = useChangeSettings()
  if (isEditingSite) return <SiteEditor storyId={storyId} onClose={() => setEditingSite(false)} />
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
      <PersonSetting />
      <PortalFolder />
      <RebuildPortal />
      <SiteProfileFile onEdit={() => setEditingSite(true)} />
      <HouseStyleFolder />
      <HandOffSetting />
      <BackupsSetting />
    </DialogFrame>
  )
}

function SiteProfileFile({ onEdit }: { onEdit: () => void }) {
  const site = useSiteMessages()
  const { settings: words } = useMessages()
  const language = useLanguage()
  const { data: profile } = useQuery(profileQuery)
  const { data: view } = useQuery(settingsQuery)
  const locked = useLocked('siteProfileFile')
  const { chooseProfile } = useChooseFiles()
  return (
    <div className="setting-row">
      <div className="setting-about">
        <p className="field-label">{words.siteProfile}</p>
        <p className="path" title={view?.settings.siteProfileFile ?? undefined}>
          {profile?.editions[language].siteName}
        </p>
        <p className="field-hint">{words.siteProfileHint}</p>
      </div>
      {locked ? (
        <LockedNote origin={locked} />
      ) : (
        <span className="setting-buttons">
          <Button icon={PencilLine} onPress={onEdit}>
            {site.edit}
          </Button>
          <Button icon={FileCog} onPress={chooseProfile}>
            {words.chooseProfile}
          </Button>
        </span>
      )}
    </div>
  )
}
