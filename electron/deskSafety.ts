import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure } from '../shared/failure'
import type { Handlers } from '../shared/ipc/calls'
import { success, type Result } from '../shared/result'
import type { DataFolder } from './app/dataFolder'
import type { FileDialogs } from './app/fileDialogs'
import { backups as backupsOf } from './backup/backups'
import { agreeToRestore, restoredDesk } from './backup/finishRestore'
import type { RunBackupJob } from './backup/runBackupJob'
import { migrations } from './database/migrations/migrations'
import type { DocumentRooms } from './documents/documentRooms'
import type { DeskData } from './recovery/openDeskData'

const anHour = 3_600_000
const aMinute = 60_000
const knownVersion = migrations.at(-1)?.version ?? 0

export type SafetyCalls = Pick<
  Handlers,
  'desk:readState' | 'desk:backUp' | 'desk:restore' | 'desk:showFolder' | 'backup:read' | 'backup:now'
>

interface DeskSafetyOptions {
  readonly data: DeskData
  /** There were no settings at the start. */
  readonly hadNoSettings: boolean
  readonly folder: DataFolder
  readonly ask: Pick<FileDialogs, 'deskFileToWrite' | 'deskFileToRead' | 'mayRestore'>
  readonly run: RunBackupJob
  readonly documents: Pick<DocumentRooms, 'settle' | 'flush'>
  readonly photoName: (photoId: string) => string | null
  readonly now: () => Date
  readonly onChanged: () => void
  readonly onTrouble: (failure: Failure) => void
  readonly onUnexpected: (error: unknown) => void
  readonly restart: () => void
  readonly showFolder: (folder: string) => Promise<unknown>
}

/** What keeps the desk safe: its backups, the whole desk in a file, and what was recovered at this start. */
export function deskSafety(options: DeskSafetyOptions) {
  const { data, folder, ask, run, documents } = options
  const changes = data.database.prepare('select coalesce(max(seq), 0) as mark from update_log')
  const backups = backupsOf({
    folder: folder.backups,
    databaseFile: folder.database,
    media: folder.media,
    run,
    second: data.second,
    version: () => knownVersion,
    changeMark: () => (changes.get() as { mark: number }).mark,
    now: options.now,
    onChanged: options.onChanged,
    onTrouble: options.onTrouble,
    onUnexpected: options.onUnexpected,
    onDamage: () => writeFileSync(folder.recoverNext, ''),
    photoName: options.photoName,
    every: anHour,
    notBefore: aMinute,
  })

  /** What is in the file is what is committed, so the window's last keys are waited for. */
  async function committed(): Promise<Result<null>> {
    await documents.settle({ closing: false })
    return documents.flush()
  }

  async function restore(): Promise<Result<{ restarting: boolean }>> {
    const file = await ask.deskFileToRead()
    if (file === null) return success({ restarting: false })
    const into = restoredDesk(folder)
    const read = await run({ verb: 'readDeskFile', file, into, knownVersion })
    if (!read.ok) return read
    if (!(await ask.mayRestore(file, folder.earlierDesks))) {
      rmSync(folder.restoring, { recursive: true, force: true })
      return success({ restarting: false })
    }
    const saved = await committed()
    if (!saved.ok) return saved
    agreeToRestore(folder)
    options.restart()
    return success({ restarting: true })
  }

  const anyStory = data.database.prepare('select 1 from stories limit 1')
  let mayBeFresh = options.hadNoSettings
  const calls: SafetyCalls = {
    'desk:readState': () => {
      const isFresh =
        mayBeFresh && data.newer === null && data.report === null && anyStory.get() === undefined
      mayBeFresh = false
      return Promise.resolve(success({ newer: data.newer, recovery: data.report, isFresh }))
    },
    'desk:backUp': async () => {
      const file = await ask.deskFileToWrite()
      if (file === null) return success(null)
      const saved = await committed()
      if (!saved.ok) return saved
      const written = await run({
        verb: 'writeDeskFile',
        database: folder.database,
        media: folder.media,
        settings: folder.settings,
        dictionary: folder.dictionary,
        templates: folder.templates,
        scratch: join(folder.folder, 'desk-file'),
        file,
      })
      return written.ok ? success({ file, ...written.value }) : written
    },
    'desk:restore': restore,
    'desk:showFolder': async ({ which }) => {
      const aside = data.report?.setAside ?? folder.damaged
      await options.showFolder(which === 'backups' ? folder.backups : aside)
      return success({})
    },
    'backup:read': () => Promise.resolve(success(backups.view())),
    'backup:now': async () => {
      const saved = await committed()
      if (!saved.ok) return saved
      const made = await backups.now()
      return made.ok ? success(backups.view()) : made
    },
  }

  return {
    calls,
    start(): void {
      if (data.newer === null) backups.start()
    },
    stop: () => backups.stop(),
  }
}
export type DeskSafety = ReturnType<typeof deskSafety>
