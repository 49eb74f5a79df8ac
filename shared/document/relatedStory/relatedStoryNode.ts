import {
  $create,
  $getState,
  $setState,
  createState,
  ElementNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical'
import { asString, importMarked, markedElement } from '../wholeBlock/markedElement'
import { VoidBlockNode, wholeBlockElement } from '../wholeBlock/wholeBlockNode'

export const relatedStoryIdState = createState('storyId', { parse: asString })

/**
 * A link to another story of this newsroom, by its id: its headline and address are read where the page is made, so they
 * are never stale, and nothing is printed while it isn't live.
 */
export class RelatedStoryNode extends VoidBlockNode {
  override $config() {
    return this.config('related-story', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: relatedStoryIdState }],
      importDOM: importMarked('div', 'related-story', (element) =>
        $createRelatedStoryNode(element.dataset['storyId'] ?? ''),
      ),
    })
  }
  override createDOM(): HTMLElement {
    return wholeBlockElement('div', 'related-story')
  }
  override exportDOM(): DOMExportOutput {
    const element = markedElement('div', 'related-story')
    element.dataset['storyId'] = $getState(this, relatedStoryIdState)
    return { element }
  }
}

export const $isRelatedStoryNode = (node: LexicalNode | null | undefined): node is RelatedStoryNode =>
  node instanceof RelatedStoryNode

/** @param storyId empty while the story is still to be chosen. */
export function $createRelatedStoryNode(storyId: string): RelatedStoryNode {
  const related = $create(RelatedStoryNode)
  $setState(related, relatedStoryIdState, storyId)
  return related
}
