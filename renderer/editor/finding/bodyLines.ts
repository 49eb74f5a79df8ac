import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
  type TextNode,
} from 'lexical'

/** One text node of a line, and where in the line it stands. */
export interface LinePiece {
  readonly key: NodeKey
  readonly start: number
  readonly end: number
}
/** A line of writing: a paragraph, a heading, a caption, a cell. Line breaks are `\n` in its text. */
export interface BodyLine {
  readonly key: NodeKey
  readonly text: string
  readonly pieces: readonly LinePiece[]
}

const holdsWords = (node: ElementNode): boolean =>
  node.getChildren().some((child) => !$isElementNode(child) || child.isInline())

function $line(element: ElementNode): BodyLine {
  const pieces: LinePiece[] = []
  let text = ''
  const read = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      const words = node.getTextContent()
      pieces.push({ key: node.getKey(), start: text.length, end: text.length + words.length })
      text += words
    } else if ($isLineBreakNode(node)) text += '\n'
    else if ($isElementNode(node)) node.getChildren().forEach(read)
  }
  element.getChildren().forEach(read)
  return { key: element.getKey(), text, pieces }
}

const $linesOf = (element: ElementNode): BodyLine[] =>
  holdsWords(element) ? [$line(element)] : element.getChildren().filter($isElementNode).flatMap($linesOf)

/** Every line of the body in reading order, those inside figures and tables as well. */
export const $bodyLines = (): BodyLine[] => $getRoot().getChildren().filter($isElementNode).flatMap($linesOf)

/**
 * Writes other words over a place in a line. They take the marks of where the place begins; a line break inside it goes.
 * Places of one line are replaced from its end, so that the others stay where they were found.
 */
export function $replaceInLine(
  line: BodyLine,
  place: { readonly start: number; readonly end: number },
  words: string,
  $nodeOf: (key: NodeKey) => LexicalNode | null,
): void {
  const touched = line.pieces.filter(({ start, end }) => start < place.end && end > place.start)
  const nodes = touched.map(({ key }) => $nodeOf(key)).filter((node): node is TextNode => $isTextNode(node))
  const [first] = nodes
  const last = nodes.at(-1)
  // Between the first and the last text there may stand line breaks.
  if (
    first !== undefined &&
    last !== undefined &&
    !first.is(last) &&
    first.getParent()?.is(last.getParent()) === true
  )
    for (let between = first.getNextSibling(); between !== null && !between.is(last);) {
      const next = between.getNextSibling()
      if ($isLineBreakNode(between)) between.remove()
      between = next
    }
  for (const [at, node] of nodes.entries()) {
    const piece = touched[at]
    if (piece === undefined) continue
    const from = Math.max(0, place.start - piece.start)
    const count = Math.min(piece.end, place.end) - piece.start - from
    node.spliceText(from, count, at === 0 ? words : '')
    if (at > 0 && node.getTextContent() === '') node.remove()
  }
  if (first?.getTextContent() === '') first.remove()
}
