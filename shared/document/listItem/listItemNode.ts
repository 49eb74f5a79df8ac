import {
  $create,
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  ElementNode,
  type DOMConversionMap,
  type DOMExportOutput,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'

export type ListKind = 'bulleted' | 'numbered'

export const listKindState = createState('list', {
  parse: (value): ListKind => (value === 'numbered' ? 'numbered' : 'bulleted'),
})

/**
 * One item of a list, as a flat block with a kind and Lexical's own indent. Not the stock `ListNode`: its merging of
 * neighbouring lists diverges when two people work offline (docs/decisions/0002).
 */
export class ListItemNode extends ElementNode {
  override $config() {
    return this.config('list-item', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: listKindState }],
      importDOM: listItemImport,
    })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'list-item'
    this.describe(dom)
    return dom
  }
  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    this.describe(dom)
    return false
  }
  private describe(dom: HTMLElement): void {
    dom.dataset['list'] = $getState(this, listKindState)
    dom.dataset['indent'] = String(this.getIndent())
  }

  override exportDOM(): DOMExportOutput {
    const list = document.createElement($getState(this, listKindState) === 'numbered' ? 'ol' : 'ul')
    const item = document.createElement('li')
    list.append(item)
    return { element: list, append: (child) => item.append(child) }
  }

  /** Enter on an empty item steps out: one indent less, at last a paragraph. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): LexicalNode {
    if (this.isEmpty()) {
      if (this.getIndent() > 0) return this.setIndent(this.getIndent() - 1)
      const paragraph = $createParagraphNode()
      this.replace(paragraph, restoreSelection)
      return paragraph
    }
    const item = $createListItemNode($getState(this, listKindState)).setIndent(this.getIndent())
    this.insertAfter(item, restoreSelection)
    return item
  }

  /** Backspace at the start makes it a paragraph. */
  override collapseAtStart(): true {
    const paragraph = $createParagraphNode().append(...this.getChildren())
    this.replace(paragraph)
    return true
  }
}

export const $isListItemNode = (node: LexicalNode | null | undefined): node is ListItemNode =>
  node instanceof ListItemNode

export function $createListItemNode(list: ListKind): ListItemNode {
  const item = $create(ListItemNode)
  $setState(item, listKindState, list)
  return item
}

/** Pasted lists come flat: the kind from the nearest list, the indent from how deep it stands. */
const listItemImport: DOMConversionMap = {
  li: () => ({
    priority: 1,
    conversion: (element) => {
      const nearest = element.closest('ol,ul')
      let depth = -1
      for (
        let list: Element | null = nearest;
        list !== null;
        list = list.parentElement?.closest('ol,ul') ?? null
      )
        depth += 1
      const item = $createListItemNode(nearest?.nodeName === 'OL' ? 'numbered' : 'bulleted')
      return { node: item.setIndent(Math.min(8, Math.max(0, depth))) }
    },
  }),
}
