import { $getNodeByKey, $isElementNode, type LexicalEditor } from 'lexical'
import type * as Y from 'yjs'
import { articleFieldNames, articleText } from '../../../shared/document/articleDocument'
import type { Passage } from '../../../shared/checks/finding'
import { $lines, $passage } from './passages'

interface Change {
  readonly changed: readonly Passage[]
  readonly order: readonly string[] | null
}

/** Milliseconds without a key until changed words are looked at. */
const pause = 200

/**
 * Tells of an article's words as they change: fields and lines of the body. A key costs a few entries in a set; the words
 * are read once nobody types, and never while an input method composes. Returns its own removal.
 */
export function registerPassages(
  editor: LexicalEditor,
  doc: Y.Doc,
  report: (change: Change) => void,
): () => void {
  const dirty = new Set<string>()
  const told = new Map<string, string>()
  let order = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const due = (): void => {
    clearTimeout(timer)
    timer = setTimeout(run, pause)
  }

  function run(): void {
    if (editor.isComposing()) return due()
    const fields = articleFieldNames.map((name): Passage => ({
      id: name,
      kind: name,
      text: articleText(doc, name).toJSON(),
    }))
    const change = editor.getEditorState().read((): Change => {
      const lines = $lines()
      const ids = [...fields.map(({ id }) => id), ...lines.map((line) => line.getKey())]
      const changed = [
        ...fields,
        ...lines.filter((line) => dirty.has(line.getKey()) || !told.has(line.getKey())).map($passage),
      ]
      const now = ids.join()
      const moved = now !== order
      order = now
      return { changed: changed.filter(({ id, text }) => told.get(id) !== text), order: moved ? ids : null }
    })
    dirty.clear()
    for (const { id, text } of change.changed) told.set(id, text)
    if (change.order !== null) {
      const kept = new Set(change.order)
      for (const id of told.keys()) if (!kept.has(id)) told.delete(id)
    }
    if (change.changed.length > 0 || change.order !== null) report(change)
  }

  const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
    for (const key of dirtyElements.keys()) dirty.add(key)
    due()
  })
  for (const name of articleFieldNames) articleText(doc, name).observe(due)
  due()
  return () => {
    clearTimeout(timer)
    unregister()
    for (const name of articleFieldNames) articleText(doc, name).unobserve(due)
  }
}

/** The line of a passage, if it still stands in the article. */
export function $lineOfPassage(id: string) {
  const line = $getNodeByKey(id)
  return $isElementNode(line) ? line : null
}
