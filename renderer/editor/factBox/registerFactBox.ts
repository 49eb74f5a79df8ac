import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $isElementNode,
  $isParagraphNode,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { $isFactBoxNode, FactBoxNode } from '../../../shared/document/factBox/factBoxNode'
import {
  $createFactBoxTitleNode,
  $isFactBoxTitleNode,
  FactBoxTitleNode,
} from '../../../shared/document/factBox/factBoxTitleNode'
import { $isListItemNode } from '../../../shared/document/listItem/listItemNode'
import { localRule } from '../blocks/registerTextRules'
import { $mendLines, mendBoundLine } from '../wholeBlocks/mendLines'

const parts = [{ is: $isFactBoxTitleNode, create: $createFactBoxTitleNode }]
const $mayHold = (node: LexicalNode): boolean => $isParagraphNode(node) || $isListItemNode(node)

/** A title, then paragraphs and list items, at least one; anything else goes below the box. */
function $mendFactBox(box: FactBoxNode): void {
  for (const child of box.getChildren())
    if ($isElementNode(child) && ($isHeadingNode(child) || $isQuoteNode(child)))
      child.replace($createParagraphNode(), true)
  $mendLines(box, parts, $mayHold)
  if (box.getChildrenSize() === 1) box.append($createParagraphNode())
}

export const registerFactBox = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(FactBoxNode, localRule($mendFactBox)),
    editor.registerNodeTransform(FactBoxTitleNode, localRule(mendBoundLine($isFactBoxNode))),
  )
