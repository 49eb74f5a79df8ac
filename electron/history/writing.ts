import * as Y from 'yjs'
import { articleSeed } from '../../shared/document/binding/seedUpdate'
import type { DocumentName } from '../../shared/ipc/documentPort'
import type { RevisionStates, WritingStep } from '../../shared/story/revision'
import type { Database } from '../database/sqlite'

/** The log of a document, read as the story of its writing. */
export function writing(database: Database) {
  const steps = database.prepare(
    'select seq, at, bytes as "update" from update_log where story_id = ? and part = ? order by seq',
  )
  const allOf = ({ storyId, part }: DocumentName): WritingStep[] => {
    const found = steps.all(storyId, part) as WritingStep[]
    return found
  }
  const stateAt = (name: DocumentName, seq: number): Uint8Array => {
    const all = allOf(name)
    const until = all.filter((step) => step.seq <= seq)
    const doc = new Y.Doc()
    doc.transact(() => {
      // Thinned since: its first step holds what was before.
      for (const { update } of until.length > 0 ? until : all.slice(0, 1)) Y.applyUpdate(doc, update)
      if (all.length === 0 && name.part !== 'story') Y.applyUpdate(doc, articleSeed)
    })
    return Y.encodeStateAsUpdate(doc)
  }
  return {
    steps: (name: DocumentName): WritingStep[] => allOf(name),
    /** The whole story when the log had come to `seq`. */
    statesAt: (storyId: string, seq: number): RevisionStates => ({
      story: stateAt({ storyId, part: 'story' }, seq),
      en: stateAt({ storyId, part: 'en' }, seq),
      ko: stateAt({ storyId, part: 'ko' }, seq),
    }),
  }
}
export type Writing = ReturnType<typeof writing>
