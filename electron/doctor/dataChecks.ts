import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { finding, type DeskFinding } from '../../shared/doctor/deskReport'
import { backupFiles } from '../backup/backupFiles'
import { databaseVersion } from '../backup/backupTasks'
import { readHouseStyle } from '../checks/houseStyleFolder'
import { migrations } from '../database/migrations/migrations'
import { readSiteProfile } from '../settings/siteProfileFile'
import type { DoctorPorts } from './doctorPorts'
import { readFromDesk } from './readFromDesk'

const aDay = 24 * 3_600_000
const known = migrations.at(-1)?.version ?? 0

export async function database({ folder, run }: DoctorPorts): Promise<DeskFinding[]> {
  if (!existsSync(folder.database)) return [finding('database', 'good', 'databaseAbsent')]
  const facts = { megabytes: Math.ceil(statSync(folder.database).size / 1_000_000), known }
  const checked = await run({ verb: 'checkDatabase', file: folder.database })
  if (!checked.ok || checked.value !== null) return [finding('database', 'bad', 'databaseDamaged', facts)]
  const form = databaseVersion(folder.database)
  return [
    form > known
      ? finding('database', 'note', 'databaseNewer', { ...facts, form })
      : finding('database', 'good', 'databaseGood', { ...facts, form }),
  ]
}

export function backups({ folder, now }: DoctorPorts): DeskFinding[] {
  const kept = backupFiles(folder.backups)
  const newest = kept[0]
  if (newest === undefined) return [finding('backups', 'note', 'backupsNone')]
  const days = Math.floor((now().getTime() - Date.parse(newest.at)) / aDay)
  const facts = { count: kept.length, newest: newest.at, days }
  return [
    days > 7
      ? finding('backups', 'note', 'backupsOld', facts)
      : finding('backups', 'good', 'backupsKept', facts),
  ]
}

/** Jobs that wait for a person or don't know what became of them are what IT is asked about. */
export function outbox({ folder }: DoctorPorts): DeskFinding[] {
  const rows = readFromDesk<{ state: string; jobs: number }>(
    folder.database,
    'publish_jobs',
    'select state, count(*) as jobs from publish_jobs group by state',
  )
  const count = (...states: string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { jobs }) => sum + jobs, 0)
  const facts = {
    waiting: count('held', 'waiting', 'sending', 'paused'),
    stuck: count('needsPerson', 'unknown'),
    done: count('done'),
  }
  if (facts.stuck > 0) return [finding('outbox', 'note', 'outboxStuck', facts)]
  return [finding('outbox', 'good', facts.waiting > 0 ? 'outboxWaiting' : 'outboxQuiet', facts)]
}

/** What the newsroom's checks and pages are made by: the dictionaries that ship, IT's words, house style and site profile. */
export function dictionaries({ rendererFolder, settings, policy }: DoctorPorts): DeskFinding[] {
  const found: DeskFinding[] = []
  const spelling = readdirSync(join(rendererFolder, 'assets')).filter((name) => name.endsWith('.dic')).length
  if (spelling < 2) found.push(finding('dictionaries', 'bad', 'dictionaryMissing', { which: 'spelling' }))
  if (policy.keys.dictionary !== undefined && !existsSync(policy.keys.dictionary))
    found.push(finding('dictionaries', 'bad', 'dictionaryMissing', { which: 'policy' }))
  if (settings.houseStyleFolder !== null) {
    const style = readHouseStyle(settings.houseStyleFolder)
    if (!style.ok) found.push(finding('dictionaries', 'bad', 'houseStyleUnusable'))
    else if (style.value.skipped.length > 0)
      found.push(finding('dictionaries', 'note', 'houseRulesSkipped', { rules: style.value.skipped.length }))
  }
  if (settings.siteProfileFile !== null && !readSiteProfile(settings.siteProfileFile).ok)
    found.push(finding('dictionaries', 'bad', 'siteProfileUnusable'))
  return found.length > 0 ? found : [finding('dictionaries', 'good', 'dictionariesGood', { spelling })]
}
