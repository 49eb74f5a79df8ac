import { useQuery, useQueryClient } from '@tanstack/react-query'
import { FolderOpen } from 'lucide-react'
import { callMain } from '../bridge/call'
import { settingsQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import './settings.css'

/** Where the portal is written, and the way to choose another place. */
export function PortalFolder({ isDisabled = false }: { isDisabled?: boolean }) {
  const { publish } = useMessages()
  const { data: view } = useQuery(settingsQuery)
  const client = useQueryClient()
  const notify = useNotify()
  const choose = async () => {
    const result = await callMain('portal:chooseFolder', {})
    if (result.ok) client.setQueryData(settingsQuery.queryKey, result.value)
    else notify.failure(result.failure)
  }
  return (
    <div className="setting-row">
      <div className="setting-about">
        <p className="field-label">{publish.folder}</p>
        <p className="path" title={view?.portalFolder}>
          {view?.portalFolder}
        </p>
      </div>
      <Button icon={FolderOpen} isDisabled={isDisabled} onPress={() => void choose()}>
        {publish.chooseFolder}
      </Button>
    </div>
  )
}
