import { $getRoot } from 'lexical'
import { $isFigureNode } from '../../../shared/document/figure/figureNode'

/** The body's words, one block a line, without captions and credits. */
export const $bodyText = (): string =>
  $getRoot()
    .getChildren()
    .filter((block) => !$isFigureNode(block))
    .map((block) => block.getTextContent())
    .join('\n')
