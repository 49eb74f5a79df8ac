import type * as Y from 'yjs'
import type { Block } from '../../story/articleBody'

/** Stand-in until the document room brings the real one. */
export function projectArticleBody(_doc: Y.Doc): Block[] {
  return []
}
