import type { LexicalEditor } from 'lexical'
import { $getNodeByKey } from 'lexical'
import type * as Y from 'yjs'
import { articleText, typedInField } from '../../../shared/document/articleDocument'
import { articleUndo } from '../../../shared/document/binding/articleUndo'
import { withHeadlessEditor } from '../../../shared/document/binding/headlessEditor'
import { documentLines } from '../../../shared/document/finding/documentLines'
import { findText, type Found, type FindOptions } from '../../../shared/story/finding/findText'
import { $bodyLines, $replaceInLine, type BodyLine } from './bodyLines'

/** The fields that are searched beside the body, in the order of the page. */
const searchedFields = ['headline', 'dek'] as const
export type SearchedField = (typeof searchedFields)[number]

export type Match =
  | ({ readonly kind: 'field'; readonly field: SearchedField } & Found)
  | ({ readonly kind: 'line'; readonly line: BodyLine } & Found)

/** Every place of the words in an article, from its headline down. About 5 ms for 20,000 words. */
export function articleMatches(
  editor: LexicalEditor,
  doc: Y.Doc,
  wanted: string,
  options: FindOptions,
): Match[] {
  const inFields = searchedFields.flatMap((field) =>
    findText(articleText(doc, field).toJSON(), wanted, options).map((found) => ({
      kind: 'field' as const,
      field,
      ...found,
    })),
  )
  const lines = editor.getEditorState().read($bodyLines)
  const inLines = lines.flatMap((line) =>
    findText(line.text, wanted, options).map((found) => ({ kind: 'line' as const, line, ...found })),
  )
  return [...inFields, ...inLines]
}

/** How often the words stand in an article that no page shows, read from its document alone. */
export function countMatches(doc: Y.Doc, wanted: string, options: FindOptions): number {
  const fields = searchedFields.map((field) => articleText(doc, field).toJSON())
  return [...fields, ...documentLines(doc)].reduce(
    (sum, text) => sum + findText(text, wanted, options).length,
    0,
  )
}

/** Writes other words over all these places: one step to take back, in headline, dek and body together. */
export function replaceMatches(
  editor: LexicalEditor,
  doc: Y.Doc,
  undoManager: Y.UndoManager,
  matches: readonly Match[],
  words: string,
): void {
  if (matches.length === 0) return
  // Headline and body are written one after the other; however long that takes, it is one step to take back.
  const usual = undoManager.captureTimeout
  undoManager.stopCapturing()
  undoManager.captureTimeout = Number.POSITIVE_INFINITY
  const backwards = matches.toReversed()
  const inFields = backwards.filter((match) => match.kind === 'field')
  if (inFields.length > 0)
    doc.transact(() => {
      for (const { field, start, end } of inFields) {
        const text = articleText(doc, field)
        text.delete(start, end - start)
        if (words !== '') text.insert(start, words)
      }
    }, typedInField)
  editor.update(
    () => {
      for (const match of backwards)
        if (match.kind === 'line') $replaceInLine(match.line, match, words, $getNodeByKey)
    },
    { discrete: true },
  )
  undoManager.captureTimeout = usual
  undoManager.stopCapturing()
}

/** The same in an article that no page shows. Gives back in how many places. */
export function replaceUnseen(doc: Y.Doc, wanted: string, options: FindOptions, words: string): number {
  const undoManager = articleUndo(doc)
  return withHeadlessEditor(
    doc,
    (editor) => {
      const matches = articleMatches(editor, doc, wanted, options)
      replaceMatches(editor, doc, undoManager, matches, words)
      return matches.length
    },
    undoManager,
  )
}
