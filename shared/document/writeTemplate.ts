import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, type ElementNode, type LexicalNode } from 'lexical'
import type * as Y from 'yjs'
import type { TemplateArticle, TemplateBlock } from '../story/template'
import { withHeadlessEditor } from './binding/headlessEditor'
import { $createDividerNode } from './divider/dividerNode'
import { $createFactBoxNode } from './factBox/factBoxNode'
import { $createFigureNode } from './figure/figureNode'
import { $createListItemNode } from './listItem/listItemNode'
import { $createPullQuoteNode } from './pullQuote/pullQuoteNode'
import { writeArticle } from './writeArticle'

/** Writes what a template holds of an edition into a document that is new. */
export function writeTemplate(doc: Y.Doc, { headline, dek, dateline, blocks }: TemplateArticle): void {
  writeArticle(doc, { headline, dek, datelinePlace: dateline, paragraphs: [], caption: '', credit: '' })
  if (blocks.length === 0) return
  withHeadlessEditor(doc, (editor) => {
    editor.update(
      () => {
        const seeded = $getRoot().getFirstChildOrThrow()
        for (const block of blocks) seeded.insertBefore($nodeOf(block))
        // After a box or a photo the empty line stays: the caret needs a place below it.
        if (blocks.at(-1)?.kind === 'paragraph') seeded.remove()
      },
      { discrete: true },
    )
  })
}

function $nodeOf(block: TemplateBlock): LexicalNode {
  switch (block.kind) {
    case 'paragraph':
      return $written($createParagraphNode(), block.text)
    case 'heading':
      return $written($createHeadingNode(block.level === 2 ? 'h2' : 'h3'), block.text)
    case 'quote':
      return $written($createQuoteNode(), block.text)
    case 'listItem':
      return $written($createListItemNode(block.list), block.text)
    case 'pullQuote': {
      const quote = $createPullQuoteNode()
      $write(quote, 0, block.text)
      $write(quote, 1, block.source)
      return quote
    }
    case 'factBox': {
      const box = $createFactBoxNode()
      $write(box, 0, block.title)
      box.getLastChildOrThrow().remove()
      return box.append(...block.lines.map($nodeOf))
    }
    case 'photo': {
      const figure = $createFigureNode({ photoId: '' })
      $write(figure, 0, block.caption)
      $write(figure, 1, block.credit)
      return figure
    }
    case 'divider':
      return $createDividerNode()
  }
}

const $written = (element: ElementNode, text: string): ElementNode =>
  text === '' ? element : element.append($createTextNode(text))

/** Fills one of the lines that a block brings with it. */
function $write(block: ElementNode, at: number, text: string): void {
  $written(block.getChildAtIndex<ElementNode>(at)!, text)
}
