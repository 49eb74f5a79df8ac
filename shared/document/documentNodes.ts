import { LinkNode } from '@lexical/link'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import { CaptionNode } from './figure/captionNode'
import { CreditNode } from './figure/creditNode'
import { FigureNode } from './figure/figureNode'
import { WebLinkNode, webLinkReplacement } from './link/webLinkNode'
import { ListItemNode } from './listItem/listItemNode'

/** Every node an article may hold, beside Lexical's own root, paragraph, text and line break. */
export const documentNodes = [
  HeadingNode,
  QuoteNode,
  LinkNode,
  WebLinkNode,
  webLinkReplacement,
  ListItemNode,
  FigureNode,
  CaptionNode,
  CreditNode,
]
