import type * as Y from 'yjs'
import { readArticleFields } from '../../shared/document/articleDocument'
import { projectArticleBody } from '../../shared/document/projection/projectArticleBody'
import { plainText } from '../../shared/story/articleBody'
import { blockLines } from '../../shared/story/blockLines'

/** An article as lines to read and compare: headline, dek, then a line for each block. Empty ones are left out. */
export function textLines(doc: Y.Doc): string[] {
  const { headline, dek } = readArticleFields(doc)
  const body = projectArticleBody(doc).map((block) =>
    blockLines(block)
      .filter(({ part }) => part !== 'alt')
      .map(({ children }) => plainText(children))
      .join(' '),
  )
  return [headline, dek, ...body].map((line) => line.trim()).filter((line) => line !== '')
}
