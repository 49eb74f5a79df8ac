import { mergeRegister, type LexicalEditor } from 'lexical'
import { $isCorrectionNode, CorrectionNode } from '../../../shared/document/correction/correctionNode'
import {
  $createCorrectionTextNode,
  $isCorrectionTextNode,
  CorrectionTextNode,
} from '../../../shared/document/correction/correctionTextNode'
import { localRule } from '../blocks/registerTextRules'
import { $mendLines, mendBoundLine } from '../wholeBlocks/mendLines'

const parts = [{ is: $isCorrectionTextNode, create: $createCorrectionTextNode }]

export const registerCorrection = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(
      CorrectionNode,
      localRule((correction) => $mendLines(correction, parts)),
    ),
    editor.registerNodeTransform(CorrectionTextNode, localRule(mendBoundLine($isCorrectionNode))),
  )
