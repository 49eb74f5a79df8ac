import { $isLinkNode } from '@lexical/link'
import {
  $createParagraphNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  mergeRegister,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { $createCaptionNode, $isCaptionNode, CaptionNode } from '../../../shared/document/figure/captionNode'
import { $createCreditNode, $isCreditNode, CreditNode } from '../../../shared/document/figure/creditNode'
import { $isFigureNode, FigureNode } from '../../../shared/document/figure/figureNode'
import { localRule } from '../blocks/registerTextRules'
import { $isFigureText } from './figurePlaces'

const $isInline = (node: LexicalNode): boolean =>
  $isTextNode(node) || $isLineBreakNode(node) || ($isElementNode(node) && node.isInline())

/** Of several lines the first is kept and takes in what the others say. */
function $keepOne<N extends ElementNode>(lines: readonly N[], create: () => N): N {
  const [first = create(), ...others] = lines
  for (const other of others) {
    if (!first.isEmpty() && !other.isEmpty()) first.append($createTextNode(' '))
    first.append(...other.getChildren())
    other.remove()
  }
  return first
}

/** A figure is one caption, then one credit; whatever else came into it goes below as paragraphs. */
function $mendFigure(figure: FigureNode): void {
  const children = figure.getChildren()
  const [first, second] = children
  if (children.length === 2 && $isCaptionNode(first) && $isCreditNode(second)) return
  const strays = children.filter((child) => !$isFigureText(child))
  const caption = $keepOne(children.filter($isCaptionNode), $createCaptionNode)
  const credit = $keepOne(children.filter($isCreditNode), $createCreditNode)
  for (const stray of strays.toReversed()) {
    if ($isInline(stray)) caption.append(stray)
    else figure.insertAfter(stray)
  }
  // Only what stands wrong is moved: a moved line loses what somebody else types in it meanwhile.
  if (!figure.getFirstChild()?.is(caption)) {
    const firstChild = figure.getFirstChild()
    if (firstChild === null) figure.append(caption)
    else firstChild.insertBefore(caption)
  }
  if (!caption.getNextSibling()?.is(credit)) caption.insertAfter(credit)
}

/** A caption or credit outside a figure is a paragraph; blocks inside one are its words. */
function $mendFigureText(line: CaptionNode | CreditNode): void {
  if (!$isFigureNode(line.getParent())) {
    line.replace($createParagraphNode(), true)
    return
  }
  for (const child of line.getChildren()) {
    if ($isElementNode(child) && !child.isInline()) {
      for (const inner of child.getChildren()) child.insertBefore(inner)
      child.remove()
    }
  }
}

/** A credit is plain words. */
function $mendCredit(credit: CreditNode): void {
  $mendFigureText(credit)
  for (const child of credit.getChildren()) {
    if ($isTextNode(child)) {
      if (child.getFormat() !== 0) child.setFormat(0)
    } else if ($isLineBreakNode(child)) child.replace($createTextNode(' '))
    else if ($isLinkNode(child)) {
      for (const inner of child.getChildren()) child.insertBefore(inner)
      child.remove()
    }
  }
}

/** Deleting, pasting and dragging may cut through a figure; afterwards it is whole again, in the same update. */
export const registerFigureRules = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(FigureNode, localRule($mendFigure)),
    editor.registerNodeTransform(CaptionNode, localRule($mendFigureText)),
    editor.registerNodeTransform(CreditNode, localRule($mendCredit)),
  )
