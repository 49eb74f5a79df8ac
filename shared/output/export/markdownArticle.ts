import { assertNever } from '../../result'
import type { Inline } from '../../story/articleBody'
import type { ExportedArticle, ExportedBlock } from './exportedArticle'

/** An article as CommonMark with tables. Photos are named, not held: Markdown has no place for them. */
export function markdownArticle({ headline, dek, byline, body, footer }: ExportedArticle): string {
  const parts = [
    headline === '' ? '' : `# ${escaped(headline)}`,
    dek === '' ? '' : `**${escaped(dek)}**`,
    escaped(byline),
    ...body.map(blockMarkdown),
    '---',
    ...footer.map(escaped),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** Signs that would mean something to Markdown, in the writer's words. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')

function blockMarkdown(block: ExportedBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineMarkdown(block.children)
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.children)}`
    case 'quote':
      return inlineMarkdown(block.children).replace(/^/gm, '> ')
    case 'listItem':
      return `${'   '.repeat(block.indent)}${block.list === 'numbered' ? '1.' : '-'} ${inlineMarkdown(block.children)}`
    case 'photo':
      return [inlineMarkdown(block.caption), block.credit === '' ? '' : `*${escaped(block.credit)}*`]
        .filter((part) => part !== '')
        .join(' ')
    case 'table': {
      const rows = block.rows.map(
        (row) => `| ${row.map((cell) => inlineMarkdown(cell).replaceAll('\\\n', ' ')).join(' | ')} |`,
      )
      const line = `|${' --- |'.repeat(block.rows[0]?.length ?? 0)}`
      const empty = `|${'  |'.repeat(block.rows[0]?.length ?? 0)}`
      return (block.hasHeader ? [rows[0], line, ...rows.slice(1)] : [empty, line, ...rows]).join('\n')
    }
    case 'divider':
      return '* * *'
    default:
      return assertNever(block)
  }
}

function inlineMarkdown(children: readonly Inline[]): string {
  return children
    .map((child): string => {
      if (child.kind === 'lineBreak') return '\\\n'
      if (child.kind === 'link')
        return `[${inlineMarkdown(child.children)}](<${child.url.replace(/[<>]/g, encodeURIComponent)}>)`
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(child.text) ?? []
      if (words === '') return child.text
      const signs = [
        ...(child.marks.includes('bold') ? ['**'] : []),
        ...(child.marks.includes('italic') ? ['*'] : []),
        ...(child.marks.includes('strikethrough') ? ['~~'] : []),
      ]
      return `${before}${signs.join('')}${escaped(words)}${signs.toReversed().join('')}${after}`
    })
    .join('')
}
