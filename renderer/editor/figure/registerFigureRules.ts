import { mergeRegister, type LexicalEditor } from 'lexical'
import { $createCaptionNode, $isCaptionNode, CaptionNode } from '../../../shared/document/figure/captionNode'
import { $createCreditNode, $isCreditNode, CreditNode } from '../../../shared/document/figure/creditNode'
import { $isFigureNode, FigureNode } from '../../../shared/document/figure/figureNode'
import { localRule } from '../blocks/registerTextRules'
import { $mendLines, mendBoundLine } from '../wholeBlocks/mendLines'

const parts = [
  { is: $isCaptionNode, create: $createCaptionNode },
  { is: $isCreditNode, create: $createCreditNode },
]

/** Deleting, pasting and dragging may cut through a figure; afterwards it is whole again, in the same update. */
export const registerFigureRules = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(
      FigureNode,
      localRule((figure) => $mendLines(figure, parts)),
    ),
    editor.registerNodeTransform(CaptionNode, localRule(mendBoundLine($isFigureNode))),
    editor.registerNodeTransform(CreditNode, localRule(mendBoundLine($isFigureNode))),
  )
