import { useQuery, useQueryClient } from '@tanstack/react-query'
import { FolderCog } from 'lucide-react'
import { callMain } from '../bridge/call'
import { settingsQuery } from '../calls/queries'
import { useChecksWords } from '../checks/messages/checksWords'
import { useNotify } from '../notices/useNotify'
import { LockedNote } from '../policy/LockedNote'
import { useLocked } from '../policy/useLocked'
import { Button } from '../ui/Button'

/** Where the newsroom's own rules and names come from. */
export function HouseStyleFolder() {
  const words = useChecksWords()
  const { data: view } = useQuery(settingsQuery)
  const locked = useLocked('houseStyleFolder')
  const client = useQueryClient()
  const notify = useNotify()
  const choose = async () => {
    const result = await callMain('style:chooseFolder', {})
    if (!result.ok) return notify.failure(result.failure)
    void client.invalidateQueries({ queryKey: settingsQuery.queryKey })
  }
  const folder = view?.settings.houseStyleFolder ?? null
  return (
    <div className="setting-row">
      <div className="setting-about">
        <p className="field-label">{words.houseStyle}</p>
        <p className="path" title={folder ?? undefined}>
          {folder ?? words.houseStyleSample}
        </p>
        <p className="field-hint">{words.houseStyleHint}</p>
      </div>
      {locked ? (
        <LockedNote origin={locked} />
      ) : (
        <Button icon={FolderCog} onPress={() => void choose()}>
          {words.chooseHouseStyle}
        </Button>
      )}
    </div>
  )
}
