import type * as Y from 'yjs'
import { dataFolder } from '../../electron/app/dataFolder'
import { doBackupJob } from '../../electron/backup/doBackupJob'
import { backups } from '../../electron/backup/backups'
import type { RunBackupJob } from '../../electron/backup/runBackupJob'
import { migrations } from '../../electron/database/migrations/migrations'
import { loadDocument } from '../../electron/documents/loadDocument'
import { stories as storiesOf } from '../../electron/drafts/stories'
import { openDeskData } from '../../electron/recovery/openDeskData'
import { articleText } from '../../shared/document/articleDocument'
import type { DocumentName } from '../../shared/ipc/documentPort'
import type { Failure } from '../../shared/failure'

/** How often a fault test plays its fault: a few in the normal run, DATELINE_FAULTS of them on demand. */
export const faultRounds = (few: number): number => Number(process.env['DATELINE_FAULTS'] ?? few)

/** The same numbers for the same seed, 0 to 1, so that a failing round can be played again. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** The backup's work in this process; in the app it has one of its own. */
const runHere = doBackupJob as unknown as RunBackupJob

/** Dateline's data in this folder, opened as at a start. */
export function openWrittenDesk(folder: string) {
  const places = dataFolder(folder)
  const unexpected: unknown[] = []
  const opened = openDeskData(
    places,
    () => new Date(),
    (error) => unexpected.push(error),
  )
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const { database, log, second, report, close } = opened.value
  const stories = storiesOf(database, log, () => new Date())
  const troubles: Failure[] = []
  const keeping = backups({
    folder: places.backups,
    databaseFile: places.database,
    media: places.media,
    run: runHere,
    second,
    version: () => migrations.at(-1)?.version ?? 0,
    changeMark: () => 0,
    now: () => new Date(),
    onChanged: () => {},
    onTrouble: (failure) => troubles.push(failure),
    onUnexpected: (error) => unexpected.push(error),
    onDamage: () => {},
    photoName: () => null,
    every: 3_600_000,
    notBefore: 0,
  })
  return {
    places,
    report,
    unexpected,
    database,
    stories,
    second,
    log,
    close,
    backUp: async () => {
      const made = await keeping.now()
      if (!made.ok) throw new Error(JSON.stringify(made.failure))
    },
    writer: (name: DocumentName) => writer(log, name),
  }
}
export type WrittenDesk = ReturnType<typeof openWrittenDesk>

function load(log: WrittenDesk['log'], name: DocumentName): Y.Doc {
  const loaded = loadDocument(log, name)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure))
  return loaded.value
}

/** Writes numbered words, Hangul and English in turn, each acknowledged when `write` returns. */
function writer(log: WrittenDesk['log'], name: DocumentName) {
  const doc = load(log, name)
  const text = articleText(doc, 'dek')
  doc.on('update', (update: Uint8Array) => log.append([{ name, update }]))
  const words = () =>
    text
      .toJSON()
      .split(' ')
      .filter((word) => word !== '')
  return {
    write(count: number): void {
      for (let left = count; left > 0; left -= 1) {
        const number = words().length + 1
        text.insert(text.length, number % 2 === 0 ? `말${number} ` : `w${number} `)
      }
    },
    words,
  }
}

/** The words `write` makes, from the first to this one. */
export const numberedWords = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => ((at + 1) % 2 === 0 ? `말${at + 1}` : `w${at + 1}`))
