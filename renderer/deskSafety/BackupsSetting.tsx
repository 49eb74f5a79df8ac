import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Archive, FolderOpen, HardDriveDownload, HardDriveUpload } from 'lucide-react'
import { callMain } from '../bridge/call'
import { backupsQuery } from '../calls/queries'
import { megabytes } from '../messages/failureWords'
import { useLanguage } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import { exactTime } from '../ui/times'
import { useSafetyMessages } from './messages/useSafetyMessages'
import { useDeskFile } from './useDeskFile'
import './deskSafety.css'

/** When the backups were made, how many and how large; one at once; and the whole desk to and from a file. */
export function BackupsSetting() {
  const { backups: words } = useSafetyMessages()
  const language = useLanguage()
  const notify = useNotify()
  const client = useQueryClient()
  const { data: view } = useQuery(backupsQuery)
  const deskFile = useDeskFile()
  const [writing, setWriting] = useState(false)
  const kept = view?.backups ?? []
  const [newest] = kept
  const now = async () => {
    const result = await callMain('backup:now', {})
    if (!result.ok) return notify.failure(result.failure)
    client.setQueryData(backupsQuery.queryKey, result.value)
    notify.done(words.made)
  }
  const backUpDesk = async () => {
    setWriting(true)
    await deskFile.backUp()
    setWriting(false)
  }
  return (
    <>
      <div className="setting-row backups-row">
        <div className="setting-about">
          <p className="field-label">{words.title}</p>
          {view && !newest && <p>{words.none}</p>}
          {newest && (
            <p>
              {words.last(exactTime(newest.at, language))} ·{' '}
              {words.all(kept.length, megabytes(kept.reduce((sum, { bytes }) => sum + bytes, 0)))}
            </p>
          )}
          <p className="field-hint">{words.checked}</p>
          {kept.length > 0 && (
            <details className="backup-list">
              <summary>{words.list}</summary>
              <ul>
                {kept.map(({ at, bytes, reason }) => (
                  <li key={at}>
                    <span>{exactTime(at, language)}</span>
                    <span className="field-hint">
                      {words.reasons[reason]} · {megabytes(bytes)}
                    </span>
                  </li>
                ))}
              </ul>
              <Button
                look="quiet"
                icon={FolderOpen}
                onPress={() => void callMain('desk:showFolder', { which: 'backups' })}
              >
                {words.showFolder}
              </Button>
            </details>
          )}
        </div>
        <Button icon={Archive} isDisabled={view?.isRunning ?? true} onPress={() => void now()}>
          {view?.isRunning ? words.running : words.now}
        </Button>
      </div>
      <div className="setting-row">
        <div className="setting-about">
          <p className="field-label">{words.desk}</p>
          <p className="field-hint">{words.deskHint}</p>
        </div>
        <div className="desk-file-buttons">
          <Button icon={HardDriveDownload} isDisabled={writing} onPress={() => void backUpDesk()}>
            {writing ? words.writing : words.backUpDesk}
          </Button>
          <Button icon={HardDriveUpload} isDisabled={writing} onPress={() => void deskFile.restore()}>
            {words.restoreDesk}
          </Button>
        </div>
      </div>
    </>
  )
}
