import { useEffect } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { FolderSync, FolderX } from 'lucide-react'
import { callMain, onEvent } from '../bridge/call'
import { useLanguage } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import { exactTime } from '../ui/times'
import { handOffQuery } from './carryingQueries'
import { useCarryingMessages } from './messages/useCarryingMessages'
import './carrying.css'

/** Where desktops hand stories over, and how that stands. */
export function HandOffSetting() {
  const { handOff: words } = useCarryingMessages()
  const language = useLanguage()
  const notify = useNotify()
  const client = useQueryClient()
  const { data: view } = useQuery(handOffQuery)
  useEffect(() => onEvent('handOff:changed', () => void client.invalidateQueries(handOffQuery)), [client])
  const run = async (call: 'handOff:choose' | 'handOff:leave') => {
    const result = await callMain(call, {})
    if (!result.ok) return notify.failure(result.failure)
    client.setQueryData(handOffQuery.queryKey, result.value)
  }
  const folder = view?.folder ?? null
  return (
    <div className="setting-row">
      <div className="setting-about">
        <p className="field-label">{words.title}</p>
        <p className="path" title={folder ?? undefined}>
          {folder ?? words.none}
        </p>
        {folder !== null && view && (
          <p className="field-hint" role="status">
            {!view.isReachable
              ? words.away
              : view.exchangedAt !== null && words.exchanged(exactTime(view.exchangedAt, language))}
            {view.waiting.length > 0 && ` ${words.waiting(view.waiting.length)}`}
          </p>
        )}
        <p className="field-hint">{words.hint}</p>
      </div>
      <div className="hand-off-buttons">
        <Button icon={FolderSync} onPress={() => void run('handOff:choose')}>
          {words.choose}
        </Button>
        {folder !== null && (
          <Button look="quiet" icon={FolderX} onPress={() => void run('handOff:leave')}>
            {words.leave}
          </Button>
        )}
      </div>
    </div>
  )
}
