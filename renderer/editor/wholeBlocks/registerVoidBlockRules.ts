import { mergeRegister, type LexicalEditor } from 'lexical'
import { DividerNode } from '../../../shared/document/divider/dividerNode'
import { RelatedStoryNode } from '../../../shared/document/relatedStory/relatedStoryNode'
import type { VoidBlockNode } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { localRule } from '../blocks/registerTextRules'
import { $putBelow } from './mendLines'

/** Nothing is written in a block without lines; what came into one goes below. */
export const registerVoidBlockRules = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    ...[DividerNode, RelatedStoryNode].map((kind) =>
      editor.registerNodeTransform<VoidBlockNode>(
        kind,
        localRule((block) => {
          if (!block.isEmpty()) $putBelow(block, block.getChildren())
        }),
      ),
    ),
  )
