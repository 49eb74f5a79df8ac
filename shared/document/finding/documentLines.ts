import * as Y from 'yjs'
import { isInlinePart } from '../inlinePart'

function wordsOf(part: unknown): string {
  if (part instanceof Y.XmlText)
    return (part.toDelta() as { insert: unknown }[])
      .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
      .join('')
  if (!(part instanceof Y.XmlElement)) return ''
  return part.nodeName === 'linebreak' ? '\n' : part.toArray().map(wordsOf).join('')
}

function linesOf(element: Y.XmlElement): string[] {
  const parts = element.toArray()
  if (parts.some(isInlinePart)) return [parts.map(wordsOf).join('')]
  return parts.flatMap((part) => (part instanceof Y.XmlElement ? linesOf(part) : []))
}

/** The lines of an article's body, read from its document alone: for an edition that no editor shows. */
export const documentLines = (doc: Y.Doc): string[] => linesOf(doc.get('root-v2', Y.XmlElement))
