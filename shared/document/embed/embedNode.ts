import {
  $create,
  $getState,
  $setState,
  createState,
  ElementNode,
  type DOMConversionMap,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical'
import { embedAddress, embedProvider } from '../../story/embedProvider'
import { asString, importMarked, markedElement } from '../wholeBlock/markedElement'
import { WholeBlockNode, wholeBlockElement } from '../wholeBlock/wholeBlockNode'
import { $createEmbedTitleNode } from './embedTitleNode'

/** The web address of what is embedded; empty while it is still to be given. */
export const embedUrlState = createState('url', { parse: asString })

/** A video, a post or a page elsewhere. Only its address is known: nothing of it is ever loaded, here or in the portal. */
export class EmbedNode extends WholeBlockNode {
  override $config() {
    return this.config('embed', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: embedUrlState }],
      importDOM: embedImport,
    })
  }
  override isStop(): true {
    return true
  }
  override createDOM(): HTMLElement {
    return wholeBlockElement('div', 'embed')
  }
  override exportDOM(): DOMExportOutput {
    const element = markedElement('div', 'embed')
    element.dataset['url'] = $getState(this, embedUrlState)
    return { element }
  }
}

export const $isEmbedNode = (node: LexicalNode | null | undefined): node is EmbedNode =>
  node instanceof EmbedNode

const $createBare = (url: string): EmbedNode => {
  const embed = $create(EmbedNode)
  $setState(embed, embedUrlState, url)
  return embed
}

/** @param url a web address, or empty while it is still to be given. */
export const $createEmbedNode = (url: string): EmbedNode => $createBare(url).append($createEmbedTitleNode())

/** A frame of a known service, in a copied page, comes as what it shows; any other frame is left out. */
const embedImport: DOMConversionMap = {
  ...importMarked('div', 'embed', (element) => $createBare(embedAddress(element.dataset['url'] ?? '') ?? '')),
  iframe: (element) => {
    const address = embedAddress(element.getAttribute('src') ?? '')
    const known = address !== null && embedProvider(address) !== 'web'
    return { priority: 1, conversion: () => ({ node: known ? $createEmbedNode(address) : null }) }
  },
}
