import { mergeRegister, type LexicalEditor } from 'lexical'
import { $isEmbedNode, EmbedNode } from '../../../shared/document/embed/embedNode'
import {
  $createEmbedTitleNode,
  $isEmbedTitleNode,
  EmbedTitleNode,
} from '../../../shared/document/embed/embedTitleNode'
import { localRule } from '../blocks/registerTextRules'
import { $mendLines, mendBoundLine } from '../wholeBlocks/mendLines'

const parts = [{ is: $isEmbedTitleNode, create: $createEmbedTitleNode }]

export const registerEmbed = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(
      EmbedNode,
      localRule((embed) => $mendLines(embed, parts)),
    ),
    editor.registerNodeTransform(EmbedTitleNode, localRule(mendBoundLine($isEmbedNode))),
  )
