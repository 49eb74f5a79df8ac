import { plainText } from '../../story/articleBody'
import type { ExportedArticle, ExportedBlock } from './exportedArticle'

/** An article as plain text, a blank line between its parts. */
export function plainTextArticle({ headline, dek, byline, body, footer }: ExportedArticle): string {
  const parts = [headline, dek, byline, ...body.map(blockText), ...footer]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function blockText(block: ExportedBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children)
    case 'quote':
      return plainText(block.children).replace(/^/gm, '    ')
    case 'listItem':
      return `${'  '.repeat(block.indent)}- ${plainText(block.children)}`
    case 'photo':
      return [plainText(block.caption), block.credit].filter((part) => part !== '').join(' ')
    case 'table':
      return block.rows.map((row) => row.map((cell) => plainText(cell)).join('\t')).join('\n')
    case 'divider':
      return '* * *'
  }
}
