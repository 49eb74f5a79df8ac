import { join } from 'node:path'
import * as Y from 'yjs'
import { loadSqlite } from '../../../electron/database/sqlite'
import { projectArticleBody } from '../../../shared/document/projection/projectArticleBody'
import { plainText } from '../../../shared/story/articleBody'
import { tokensIn } from './numberedTokens'

/** The tokens in the English bodies as the database has them now; whatever was acknowledged is among them. */
export function committedTokens(dataFolder: string): number[] {
  const { DatabaseSync } = loadSqlite()
  const database = new DatabaseSync(join(dataFolder, 'dateline.sqlite3'), { readOnly: true })
  const rows = database
    .prepare(`select story_id, bytes from update_log where part = 'en' order by seq`)
    .all() as { story_id: string; bytes: Uint8Array }[]
  database.close()
  const docs = new Map<string, Y.Doc>()
  for (const { story_id: storyId, bytes } of rows) {
    const doc = docs.get(storyId) ?? new Y.Doc()
    docs.set(storyId, doc)
    Y.applyUpdate(doc, bytes, 'log')
  }
  return [...docs.values()].flatMap((doc) =>
    projectArticleBody(doc).flatMap((block) =>
      'children' in block ? tokensIn(plainText(block.children)) : [],
    ),
  )
}
