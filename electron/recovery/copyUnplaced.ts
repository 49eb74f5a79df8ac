import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { writeArticle } from '../../shared/document/writeArticle'
import type { DocumentName } from '../../shared/ipc/documentPort'
import type { RecoveryReport } from '../../shared/story/recovery'
import { articleSeed } from '../../shared/document/binding/seedUpdate'
import { otherEdition } from '../../shared/story/edition'
import { inTransaction, type Database } from '../database/sqlite'
import type { UpdateLog } from '../documents/updateLog'
import { textLines } from './textLines'

/**
 * Where a document has a hole, what stands behind it fits nowhere. The editor's own last state of it still reads: it becomes a
 * story of its own beside the other, so that neither takes the place of the other.
 */
export function copyUnplaced(
  database: Database,
  log: UpdateLog,
  incomplete: readonly DocumentName[],
  editorSnapshots: readonly Record<string, unknown>[],
  now: () => Date,
): RecoveryReport['copies'] {
  return incomplete.flatMap((name) => {
    const { storyId, part } = name
    if (part === 'story') return []
    const last = editorSnapshots.findLast((row) => row['story_id'] === storyId && row['part'] === part)
    const lines = linesOf(last?.['editor_json'])
    const doc = new Y.Doc()
    for (const update of log.readWhole(name).updates) Y.applyUpdate(doc, update, 'recovery')
    const there = textLines(doc)
    if (lines.every((line) => there.includes(line))) return []
    const headline = `[복구 · recovered] ${there[0] ?? lines[0] ?? ''}`.slice(0, 200)
    return [{ storyId: newStory(database, log, part, { headline, lines }, now), headline }]
  })
}

function newStory(
  database: Database,
  log: UpdateLog,
  edition: 'en' | 'ko',
  { headline, lines }: { headline: string; lines: readonly string[] },
  now: () => Date,
): string {
  const storyId = randomUUID()
  const doc = new Y.Doc()
  writeArticle(doc, { headline, dek: '', datelinePlace: '', paragraphs: lines, caption: '', credit: '' })
  inTransaction(database, () => {
    database
      .prepare('insert into stories (story_id, created_at) values (?, ?)')
      .run(storyId, now().toISOString())
    log.append([
      { name: { storyId, part: edition }, update: Y.encodeStateAsUpdate(doc) },
      { name: { storyId, part: otherEdition(edition) }, update: articleSeed },
    ])
  })
  return storyId
}

interface JsonNode {
  readonly text?: unknown
  readonly children?: unknown
}

/** The text of each block of an editor's JSON. */
function linesOf(json: unknown): string[] {
  try {
    const { root } = JSON.parse(String(json)) as { root: JsonNode }
    return childrenOf(root)
      .map((block) => textOf(block).trim())
      .filter((line) => line !== '')
  } catch {
    return []
  }
}
const childrenOf = ({ children }: JsonNode): JsonNode[] =>
  Array.isArray(children) ? (children as JsonNode[]) : []
const textOf = (node: JsonNode): string =>
  typeof node.text === 'string' ? node.text : childrenOf(node).map(textOf).join('')
