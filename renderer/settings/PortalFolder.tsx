import { useQuery } from '@tanstack/react-query'
import { FolderOpen } from 'lucide-react'
import { settingsQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'
import { LockedNote } from '../policy/LockedNote'
import { useLocked } from '../policy/useLocked'
import { Button } from '../ui/Button'
import { useChooseFiles } from './useChooseFiles'
import './settings.css'

/** Where the portal is written, and the way to choose another place. */
export function PortalFolder({ isDisabled = false }: { isDisabled?: boolean }) {
  const { publish } = useMessages()
  const { data: view } = useQuery(settingsQuery)
  const locked = useLocked('portalFolder')
  const { chooseFolder } = useChooseFiles()
  return (
    <div className="setting-row">
      <div className="setting-about">
        <p className="field-label">{publish.folder}</p>
        <p className="path" title={view?.portalFolder}>
          {view?.portalFolder}
        </p>
      </div>
      {locked ? (
        <LockedNote origin={locked} />
      ) : (
        <Button icon={FolderOpen} isDisabled={isDisabled} onPress={chooseFolder}>
          {publish.chooseFolder}
        </Button>
      )}
    </div>
  )
}
