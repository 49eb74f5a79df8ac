import { assertNever } from '../../../shared/result'
import type { Mark } from '../../../shared/story/articleBody'
import type { PastedBlock, PastedInline, PastedLine, PastedPicture, PictureSource } from './pastedBlocks'

const markElements: Readonly<Record<Mark, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
}

/** The pasted page in the plainest HTML there is for it, which the nodes' own imports read. */
export interface CanonicalPage {
  readonly document: Document
  /** Where the pictures of its figures are, in order; figures of our own photos are not among them. */
  readonly pictures: readonly PictureSource[]
}

/** Builds it in a document without a window, element by element: no foreign markup is parsed again. */
export function canonicalDocument(blocks: readonly PastedBlock[]): CanonicalPage {
  const page = document.implementation.createHTMLDocument('')
  const pictures: PictureSource[] = []
  const make = (name: string, ...children: Node[]): HTMLElement => {
    const element = page.createElement(name)
    element.append(...children)
    return element
  }

  const inline = (part: PastedInline): Node => {
    if (part === 'break') return make('br')
    const marked = part.marks.reduce<Node>(
      (inner, mark) => make(markElements[mark], inner),
      page.createTextNode(part.text),
    )
    if (part.href === null) return marked
    const link = make('a', marked)
    link.setAttribute('href', part.href)
    return link
  }
  const line = (name: string, parts: PastedLine): HTMLElement => {
    const element = make(name, ...parts.map(inline))
    // Else the import takes blanks at the ends of runs for the layout of the source.
    element.style.whiteSpace = 'pre-wrap'
    return element
  }

  const figure = ({ source, alt, caption, credit }: PastedPicture): HTMLElement => {
    const element = make('figure', line('figcaption', caption), make('small', page.createTextNode(credit)))
    element.dataset['photoId'] = source.kind === 'own' ? source.photoId : ''
    element.dataset['alt'] = alt
    if (source.kind !== 'own') pictures.push(source)
    return element
  }

  const item = (list: string, indent: number, parts: PastedLine): HTMLElement => {
    let outer = make(list, line('li', parts))
    for (let level = 0; level < indent; level += 1) outer = make(list, outer)
    return outer
  }

  const table = (hasHeader: boolean, rows: readonly (readonly PastedLine[])[]): HTMLElement => {
    const element = make(
      'table',
      make('tbody', ...rows.map((row) => make('tr', ...row.map((cell) => line('td', cell))))),
    )
    element.dataset['header'] = String(hasHeader)
    return element
  }

  const element = (block: PastedBlock): HTMLElement[] => {
    switch (block.kind) {
      case 'paragraph':
        return [line('p', block.line)]
      case 'heading2':
        return [line('h2', block.line)]
      case 'heading3':
        return [line('h3', block.line)]
      case 'quote':
        return [line('blockquote', block.line)]
      case 'bulleted':
        return [item('ul', block.indent, block.line)]
      case 'numbered':
        return [item('ol', block.indent, block.line)]
      case 'picture':
        return [figure(block)]
      case 'divider':
        return [make('hr')]
      case 'table':
        return [table(block.hasHeader, block.rows)]
      default:
        return assertNever(block)
    }
  }

  page.body.append(...blocks.flatMap(element))
  return { document: page, pictures }
}
