import type { Block, Inline, Mark } from '../../../../shared/story/articleBody'

const signs: Record<Mark, string> = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's' }

function inline(part: Inline): string {
  if (part.kind === 'lineBreak') return '⏎'
  if (part.kind === 'link') return `[${part.children.map(inline).join('')}](${part.url})`
  return part.marks.length === 0
    ? part.text
    : `{${part.marks.map((mark) => signs[mark]).join('')}:${part.text}}`
}
const line = (parts: readonly Inline[]): string => parts.map(inline).join('')

/** A block on one line, as it is listed beside a fixture: `heading 2 | words`, marks as `{b:words}`, links as `[words](address)`. */
export function describeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level} | ${line(block.children)}`
    case 'listItem':
      return `${block.list} ${block.indent} | ${line(block.children)}`
    case 'photo':
      return `photo ${block.photoId.slice(0, 8)} | alt: ${block.alt} | caption: ${line(block.caption)} | credit: ${block.credit}`
    case 'paragraph':
    case 'quote':
      return `${block.kind} | ${line(block.children)}`
    case 'table':
      return `table${block.hasHeader ? ' with a header' : ''} | ${block.rows.map((row) => row.map(line).join(' | ')).join(' // ')}`
    case 'divider':
    case 'correction':
    case 'embed':
    case 'factBox':
    case 'gallery':
    case 'pullQuote':
    case 'relatedStory':
      return block.kind
  }
}

const words = (part: Inline): string =>
  part.kind === 'text' ? part.text : part.kind === 'link' ? part.children.map(words).join('') : ''

/** Every letter a reader sees of these blocks, in order. */
export const seenText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'photo') return block.caption.map(words).join('') + block.credit
      if (block.kind === 'table') return block.rows.flat(2).map(words).join('')
      return 'children' in block ? block.children.map(words).join('') : ''
    })
    .join('')
