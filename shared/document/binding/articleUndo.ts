import * as Y from 'yjs'
import { articleFieldNames, articleText, typedInField } from '../articleDocument'

const stacks = new WeakMap<Y.Doc, Y.UndoManager>()

/**
 * One stack of steps for an article's body and its fields, for as long as its document is open: showing the other edition
 * and coming back leaves it whole, and a change made to an edition that no page shows can be taken back there.
 */
export function articleUndo(doc: Y.Doc): Y.UndoManager {
  const known = stacks.get(doc)
  if (known !== undefined) return known
  const stack = new Y.UndoManager(
    [doc.get('root-v2', Y.XmlElement), ...articleFieldNames.map((name) => articleText(doc, name))],
    // Never the default, null: then undo would take back what others wrote. Bindings add themselves.
    { trackedOrigins: new Set<unknown>([typedInField]), captureTimeout: 500 },
  )
  stacks.set(doc, stack)
  return stack
}
