import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

export interface MarkupImage {
  readonly src: string
  readonly alt: string
  readonly className: string
}

/** What a piece of HTML says, without how it looks. */
export interface MarkupLines {
  /** The words of each block, in order; none is empty. */
  readonly lines: readonly string[]
  readonly images: readonly MarkupImage[]
  readonly links: readonly string[]
}

const unseen = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe'])
const breaking = new Set(
  'address article aside blockquote br caption cite dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
)

export function markupLines(html: string): MarkupLines {
  const lines: string[] = []
  const images: MarkupImage[] = []
  const links: string[] = []
  let line = ''
  const end = () => {
    const words = line.replace(/\s+/g, ' ').trim().normalize('NFC')
    if (words !== '') lines.push(words)
    line = ''
  }
  const read = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) line += node.value
    if (!('tagName' in node) || unseen.has(node.tagName)) return
    const attribute = (wanted: string) => node.attrs.find(({ name }) => name === wanted)?.value ?? ''
    if (node.tagName === 'img')
      images.push({ src: attribute('src'), alt: attribute('alt'), className: attribute('class') })
    if (node.tagName === 'a' && attribute('href') !== '') links.push(attribute('href'))
    const breaks = breaking.has(node.tagName)
    if (breaks) end()
    node.childNodes.forEach(read)
    if (breaks) end()
  }
  parseFragment(html).childNodes.forEach(read)
  end()
  return { lines, images, links }
}

/** The words of a short piece of HTML on one line, e.g. a title with entities in it. */
export const markupText = (html: string): string => markupLines(html).lines.join(' ')
