import * as Y from 'yjs'
import { isInlinePart } from '../inlinePart'
import { articleText } from '../articleDocument'
import type { AnchorPart } from './comment'

/** A Yjs text of an article, and where its letters stand in the whole. */
export interface TextLeaf {
  readonly type: Y.Text
  readonly start: number
  readonly end: number
}
/** A part of an article as one text. Its lines, as the page shows them, are divided by line feeds; so are lines broken within. */
export interface CommentedText {
  readonly text: string
  readonly leaves: readonly TextLeaf[]
  /** The article's state vector: how far everybody's writing goes. */
  readonly until: Uint8Array
}

const plain = (text: Y.Text): string =>
  (text.toDelta() as { insert: unknown }[])
    // Whatever else may stand among the letters counts as one, as it does for Yjs.
    .map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC'))
    .join('')

/** Reads an article's body or one of its fields from its document, without an editor. */
export function readCommentedText(doc: Y.Doc, part: AnchorPart): CommentedText {
  if (part !== 'body') {
    const type = articleText(doc, part)
    const text = type.toJSON()
    return { text, leaves: [{ type, start: 0, end: text.length }], until: Y.encodeStateVector(doc) }
  }
  const leaves: TextLeaf[] = []
  let text = ''
  let lines = 0
  const readInline = (node: unknown): void => {
    if (node instanceof Y.XmlText) {
      const start = text.length
      text += plain(node)
      leaves.push({ type: node, start, end: text.length })
    } else if (node instanceof Y.XmlElement) {
      if (node.nodeName === 'linebreak') text += '\n'
      else if (node.nodeName === 'tab') text += '\t'
      else node.toArray().forEach(readInline)
    }
  }
  const readBlocks = (element: Y.XmlElement): void => {
    const children = element.toArray()
    if (children.some(isInlinePart)) {
      if (lines > 0) text += '\n'
      lines += 1
      children.forEach(readInline)
    } else
      children.filter((child): child is Y.XmlElement => child instanceof Y.XmlElement).forEach(readBlocks)
  }
  readBlocks(doc.get('root-v2', Y.XmlElement))
  return { text, leaves, until: Y.encodeStateVector(doc) }
}

/** For each letter: 1 where it was written after `since`, a state vector. Line feeds between lines are 0. */
export function lettersWrittenSince({ text, leaves }: CommentedText, since: Uint8Array): Uint8Array {
  const until = Y.decodeStateVector(since)
  const fresh = new Uint8Array(text.length)
  for (const { type, start } of leaves) {
    let at = start
    for (let item = type._start; item !== null; item = item.right) {
      if (item.deleted || !item.countable) continue
      const known = (until.get(item.id.client) ?? 0) - item.id.clock
      fresh.fill(1, at + Math.max(0, Math.min(item.length, known)), at + item.length)
      at += item.length
    }
  }
  return fresh
}
