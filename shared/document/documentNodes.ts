import { LinkNode } from '@lexical/link'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import { CorrectionNode } from './correction/correctionNode'
import { CorrectionTextNode } from './correction/correctionTextNode'
import { DividerNode } from './divider/dividerNode'
import { EmbedNode } from './embed/embedNode'
import { EmbedTitleNode } from './embed/embedTitleNode'
import { FactBoxNode } from './factBox/factBoxNode'
import { FactBoxTitleNode } from './factBox/factBoxTitleNode'
import { CaptionNode } from './figure/captionNode'
import { CreditNode } from './figure/creditNode'
import { FigureNode } from './figure/figureNode'
import { GalleryNode } from './gallery/galleryNode'
import { WebLinkNode, webLinkReplacement } from './link/webLinkNode'
import { ListItemNode } from './listItem/listItemNode'
import { PullQuoteNode } from './pullQuote/pullQuoteNode'
import { PullQuoteSourceNode } from './pullQuote/pullQuoteSourceNode'
import { PullQuoteTextNode } from './pullQuote/pullQuoteTextNode'
import { RelatedStoryNode } from './relatedStory/relatedStoryNode'
import { TableCellNode } from './table/tableCellNode'
import { TableNode } from './table/tableNode'
import { TableRowNode } from './table/tableRowNode'

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
  GalleryNode,
  PullQuoteNode,
  PullQuoteTextNode,
  PullQuoteSourceNode,
  FactBoxNode,
  FactBoxTitleNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  DividerNode,
  RelatedStoryNode,
  EmbedNode,
  EmbedTitleNode,
  CorrectionNode,
  CorrectionTextNode,
]
