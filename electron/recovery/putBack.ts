import * as Y from 'yjs'
import { articleSeed } from '../../shared/document/binding/seedUpdate'
import { readArticleFields } from '../../shared/document/articleDocument'
import { documentKey, type DocumentName } from '../../shared/ipc/documentPort'
import { editions } from '../../shared/story/edition'
import type { RecoveredText } from '../../shared/story/recovery'
import { inTransaction, type Database } from '../database/sqlite'
import type { UpdateLog } from '../documents/updateLog'
import type { LogRecord } from '../secondLog/logRecord'
import { textLines } from './textLines'

export interface PutBack {
  /** What changed, by story. */
  readonly stories: ReadonlyMap<string, RecoveredText[]>
  /** Documents of which some updates build on others that are nowhere. */
  readonly incomplete: readonly DocumentName[]
}

const origin = 'recovery'

/**
 * Writes into the log what these records hold and it lacks, each document in one commit; its story is made where it is missing.
 * What is there already changes nothing, so doing it twice does no harm.
 */
export function putBack(database: Database, log: UpdateLog, records: Iterable<LogRecord>): PutBack {
  const stories = new Map<string, RecoveredText[]>()
  const incomplete: DocumentName[] = []
  for (const of of byDocument(records).values()) {
    const [first] = of
    if (first === undefined) continue
    const { name } = first
    const doc = documentOf(log, name)
    const before = name.part === 'story' ? [] : textLines(doc)
    // A damaged update was never applied in the first place, as it doesn't fit or is none.
    const gained: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => gained.push(update))
    for (const { update } of of) applyIfUpdate(doc, update)
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) incomplete.push(name)
    if (gained.length === 0) continue
    inTransaction(database, () => {
      makeStory(database, log, name.storyId, first.at)
      log.append(gained.map((update) => ({ name, update })))
    })
    const texts = stories.get(name.storyId) ?? []
    stories.set(name.storyId, texts)
    if (name.part === 'story') continue
    const after = textLines(doc)
    if (after.join('\n') !== before.join('\n'))
      texts.push({ edition: name.part, headline: readArticleFields(doc).headline, before, after })
  }
  return { stories, incomplete }
}

function byDocument(records: Iterable<LogRecord>): Map<string, LogRecord[]> {
  const all = new Map<string, LogRecord[]>()
  for (const record of records) {
    const key = documentKey(record.name)
    const of = all.get(key)
    if (of === undefined) all.set(key, [record])
    else of.push(record)
  }
  return all
}

function documentOf(log: UpdateLog, name: DocumentName): Y.Doc {
  const doc = new Y.Doc()
  for (const update of log.readWhole(name).updates) applyIfUpdate(doc, update)
  return doc
}

function applyIfUpdate(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(doc, update, origin)
  } catch {
    // Bytes that are no update hold no words.
  }
}

function makeStory(database: Database, log: UpdateLog, storyId: string, at: string): void {
  const { changes } = database
    .prepare('insert or ignore into stories (story_id, created_at) values (?, ?)')
    .run(storyId, at)
  if (Number(changes) === 0) return
  log.append(editions.map((part) => ({ name: { storyId, part }, update: articleSeed })))
}
