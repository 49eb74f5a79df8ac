import { $create, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { importMarked, markedElement } from '../wholeBlock/markedElement'
import { WholeBlockNode, wholeBlockElement } from '../wholeBlock/wholeBlockNode'
import { $createPullQuoteSourceNode } from './pullQuoteSourceNode'
import { $createPullQuoteTextNode } from './pullQuoteTextNode'

/** Words taken out of the text and set large, with who said them below. */
export class PullQuoteNode extends WholeBlockNode {
  override $config() {
    return this.config('pull-quote', {
      extends: ElementNode,
      importDOM: importMarked('div', 'pull-quote', () => $create(PullQuoteNode)),
    })
  }
  override createDOM(): HTMLElement {
    return wholeBlockElement('div', 'pull-quote')
  }
  override exportDOM(): DOMExportOutput {
    return { element: markedElement('div', 'pull-quote') }
  }
}

export const $isPullQuoteNode = (node: LexicalNode | null | undefined): node is PullQuoteNode =>
  node instanceof PullQuoteNode

/** A pull quote with an empty line for the words and one for who said them. */
export const $createPullQuoteNode = (): PullQuoteNode =>
  $create(PullQuoteNode).append($createPullQuoteTextNode(), $createPullQuoteSourceNode())
