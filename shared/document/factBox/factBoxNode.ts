import { $create, $createParagraphNode, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { importMarked, markedElement } from '../wholeBlock/markedElement'
import { WholeBlockNode, wholeBlockElement } from '../wholeBlock/wholeBlockNode'
import { $createFactBoxTitleNode } from './factBoxTitleNode'

/** A box beside the text: a title, then paragraphs and list items that are written in as anywhere. */
export class FactBoxNode extends WholeBlockNode {
  override $config() {
    return this.config('fact-box', {
      extends: ElementNode,
      importDOM: importMarked('div', 'fact-box', () => $create(FactBoxNode)),
    })
  }
  override createDOM(): HTMLElement {
    return wholeBlockElement('div', 'fact-box')
  }
  override exportDOM(): DOMExportOutput {
    return { element: markedElement('div', 'fact-box') }
  }
}

export const $isFactBoxNode = (node: LexicalNode | null | undefined): node is FactBoxNode =>
  node instanceof FactBoxNode

/** A fact box with an empty title and one empty paragraph. */
export const $createFactBoxNode = (): FactBoxNode =>
  $create(FactBoxNode).append($createFactBoxTitleNode(), $createParagraphNode())
