import { $createQuoteNode, $isQuoteNode, HeadingNode, QuoteNode } from '@lexical/rich-text'
import {
  $isElementNode,
  $isParagraphNode,
  mergeRegister,
  ParagraphNode,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { ListItemNode } from '../../../shared/document/listItem/listItemNode'
import { localRule } from './registerTextRules'

/** Pasted pages nest blocks (a list in a list, paragraphs in a quote); an article is a flat row of them. */
function $liftBlocks(block: ElementNode): void {
  const inner = block.getChildren().filter((child) => $isElementNode(child) && !child.isInline())
  for (const child of inner.toReversed()) {
    block.insertAfter(child)
    if ($isQuoteNode(block) && $isParagraphNode(child)) child.replace($createQuoteNode(), true)
  }
  if (inner.length > 0 && block.isEmpty()) block.remove()
}

export const registerFlatBlocks = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    ...[ListItemNode, QuoteNode, HeadingNode, ParagraphNode].map((kind) =>
      editor.registerNodeTransform<ElementNode>(kind, localRule($liftBlocks)),
    ),
  )
