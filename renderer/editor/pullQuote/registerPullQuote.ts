import { mergeRegister, type LexicalEditor } from 'lexical'
import { $isPullQuoteNode, PullQuoteNode } from '../../../shared/document/pullQuote/pullQuoteNode'
import {
  $createPullQuoteSourceNode,
  $isPullQuoteSourceNode,
  PullQuoteSourceNode,
} from '../../../shared/document/pullQuote/pullQuoteSourceNode'
import {
  $createPullQuoteTextNode,
  $isPullQuoteTextNode,
  PullQuoteTextNode,
} from '../../../shared/document/pullQuote/pullQuoteTextNode'
import { localRule } from '../blocks/registerTextRules'
import { $mendLines, mendBoundLine } from '../wholeBlocks/mendLines'

const parts = [
  { is: $isPullQuoteTextNode, create: $createPullQuoteTextNode },
  { is: $isPullQuoteSourceNode, create: $createPullQuoteSourceNode },
]

export const registerPullQuote = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(
      PullQuoteNode,
      localRule((quote) => $mendLines(quote, parts)),
    ),
    editor.registerNodeTransform(PullQuoteTextNode, localRule(mendBoundLine($isPullQuoteNode))),
    editor.registerNodeTransform(PullQuoteSourceNode, localRule(mendBoundLine($isPullQuoteNode))),
  )
