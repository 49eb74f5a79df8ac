import type { Mark } from '../../../shared/story/articleBody'
import { cleanAddress } from '../../../shared/document/link/cleanAddress'
import { marksIn } from './inlineMarks'
import { isNoPicture, shownSize, writtenAlt } from './litter'
import { lineWriter, oneLineOf, type BlockAround, type InlineAround, type LineWriter } from './lineWriter'
import { creditParts, isCaption, pictureSource, splitCaption } from './pagePictures'
import { styleOf, type Style } from './pageStyles'
import { lineText, type LineKind, type PastedBlock } from './pastedBlocks'
import { readTable } from './pageTables'
import { isWordMarker, wordListItem } from './wordLists'

interface Around extends InlineAround {
  readonly block: BlockAround
  readonly listDepth: number
}

const plain: Around = {
  block: { kind: 'paragraph', indent: 0 },
  listDepth: -1,
  marks: new Set<Mark>(),
  href: null,
  keepsSpace: false,
}

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BODY'.split(
    ' ',
  ),
)

const headingOf = (level: number): LineKind => (level <= 2 ? 'heading2' : 'heading3')

/** The heading a paragraph is, by its name, its role, or Word's and Hancom's styles. */
function headingKind(element: Element, style: Style): LineKind | null {
  const [, level] = /^H([1-6])$/.exec(element.nodeName) ?? []
  if (level !== undefined) return headingOf(Number(level))
  if (element.getAttribute('role') === 'heading')
    return headingOf(Number(element.getAttribute('aria-level') ?? '2'))
  const outline = Number(style.get('mso-outline-level') ?? '0')
  if (outline >= 1 && outline <= 6) return headingOf(outline)
  return /^MsoTitle/.test(element.getAttribute('class') ?? '') ? 'heading2' : null
}

const isQuote = (element: Element): boolean =>
  element.nodeName === 'BLOCKQUOTE' || /^Mso(?:Intense)?Quote/.test(element.getAttribute('class') ?? '')

function blockFor(element: Element, style: Style, around: Around): BlockAround {
  const { block } = around
  const item = wordListItem(element, style)
  if (item !== null) return { ...item, owner: element }
  if (element.nodeName === 'LI') {
    const kind = element.closest('ol,ul,menu')?.nodeName === 'OL' ? 'numbered' : 'bulleted'
    return { kind, indent: Math.min(8, Math.max(0, around.listDepth)), owner: element }
  }
  if (block.kind !== 'paragraph') return block
  if (isQuote(element)) return { kind: 'quote', indent: 0 }
  const heading = headingKind(element, style)
  return heading === null ? block : { kind: heading, indent: 0 }
}

function readChildren(element: Element, around: Around, writer: LineWriter): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) writer.text(child.textContent ?? '', around.block, around)
    else if (child.nodeType === 1) readElement(child as Element, around, writer)
  }
}

/** The same reading for a part that is no block of its own: a cell, a caption. */
export function readPart(element: Element, around: InlineAround): PastedBlock[] {
  const writer = lineWriter()
  const marks = marksIn(element, styleOf(element), around.marks, around.href !== null)
  readChildren(element, { ...plain, marks, href: around.href, keepsSpace: around.keepsSpace }, writer)
  writer.close()
  return writer.blocks
}

const seenText = (element: Element | null): string =>
  element === null ? '' : lineText(oneLineOf(readPart(element, plain))).replace(/\s+/g, ' ')

/** A caption belongs to the picture before it; where there is none it is a paragraph. */
function readCaption(element: Element, around: Around, writer: LineWriter): boolean {
  writer.close()
  const picture = writer.last()
  if (picture?.kind !== 'picture' || picture.caption.length > 0) return false
  const parts = [...element.querySelectorAll(creditParts)]
  const credits = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)))
  const credit = credits.map(seenText).filter((text) => text !== '')
  for (const part of credits) part.remove()
  const split = splitCaption(oneLineOf(readPart(element, around)))
  picture.caption = split.caption
  picture.credit = [split.credit, ...credit].filter((text) => text !== '').join(' ')
  return true
}

function readImage(image: Element, style: Style, around: Around, writer: LineWriter): void {
  const alt = writtenAlt(image)
  const { width } = shownSize(image, style)
  const isEmoji = /^\p{Extended_Pictographic}/u.test(alt) && !/[\p{L}\d]/u.test(alt)
  if (isEmoji && (width === null || width <= 32)) writer.text(alt, around.block, around)
  else if (!isNoPicture(image, style))
    writer.block({ kind: 'picture', source: pictureSource(image), alt, caption: [], credit: '' })
}

/** A figure of our own whose picture is named and not shown, as this app puts it on the clipboard. */
function readOwnFigure(figure: Element, around: Around, writer: LineWriter): boolean {
  const source = pictureSource(figure)
  if (source.kind !== 'own' || figure.querySelector('img') !== null) return false
  writer.block({
    kind: 'picture',
    source,
    alt: figure.getAttribute('data-alt') ?? '',
    caption: [],
    credit: '',
  })
  const picture = writer.last()
  if (picture?.kind !== 'picture') return false
  const caption = figure.querySelector('figcaption')
  if (caption !== null) picture.caption = oneLineOf(readPart(caption, around))
  picture.credit = seenText(figure.querySelector(':scope > small'))
  return true
}

function readElement(element: Element, around: Around, writer: LineWriter): void {
  const style = styleOf(element)
  if (isWordMarker(element, style)) return
  const name = element.nodeName
  if (name === 'BR') return writer.lineBreak(around.block)
  if (name === 'IMG') return readImage(element, style, around, writer)
  if (name === 'HR') return writer.block({ kind: 'divider' })
  if (name === 'FIGURE' && readOwnFigure(element, around, writer)) return
  if (isCaption(element) && readCaption(element, around, writer)) return

  const href = name === 'A' ? cleanAddress(element.getAttribute('href') ?? '') : null
  const space = style.get('white-space')
  const inside: Around = {
    block: around.block,
    listDepth: around.listDepth + (/^(?:OL|UL|MENU)$/.test(name) ? 1 : 0),
    href: href ?? around.href,
    marks: marksIn(element, style, around.marks, (href ?? around.href) !== null),
    keepsSpace:
      space === undefined ? around.keepsSpace || name === 'PRE' : /^(?:pre|break-spaces)/.test(space),
  }
  if (name === 'TABLE') {
    writer.close()
    const table = readTable(element, (cell) => readPart(cell, plain))
    if (table !== null) {
      const title = element.querySelector(':scope > caption')
      if (title !== null) readElement(title, around, writer)
      return writer.block(table)
    }
  }
  const isBlock =
    blockTags.has(name) || /^(?:block|flex|grid|list-item|table)/.test(style.get('display') ?? '')
  if (!isBlock) return readChildren(element, inside, writer)
  writer.close()
  readChildren(element, { ...inside, block: blockFor(element, style, inside) }, writer)
  writer.close()
}

/** The page's blocks in order, without what nobody saw. */
export function readPage(body: HTMLElement): PastedBlock[] {
  const writer = lineWriter()
  readElement(body, plain, writer)
  return writer.blocks
}
