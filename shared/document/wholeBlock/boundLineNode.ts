import { $createParagraphNode, ElementNode, type LexicalNode } from 'lexical'

/** A line of text that belongs to its whole block and never leaves it: a caption, a credit, a cell. */
export abstract class BoundLineNode extends ElementNode {
  /** Plain words only: no marks, no links, no line breaks. */
  isPlain(): boolean {
    return false
  }
  /** May hold line breaks. */
  mayBreak(): boolean {
    return false
  }

  override updateDOM(): boolean {
    return false
  }
  override canBeEmpty(): true {
    return true
  }
  override canIndent(): false {
    return false
  }
  override canMergeWhenEmpty(): false {
    return false
  }
  /** Backspace at the start does nothing: the line stays where it is. */
  override collapseAtStart(): true {
    return true
  }
  /** Enter goes on to the next line of the block, and from the last one to a new paragraph below it. */
  override insertNewAfter(): LexicalNode | null {
    const next = this.getNextSibling()
    if (next instanceof BoundLineNode) {
      next.selectStart()
      return null
    }
    const paragraph = $createParagraphNode()
    this.getTopLevelElement()?.insertAfter(paragraph)
    return paragraph
  }
}

export const $isBoundLine = (node: LexicalNode | null | undefined): node is BoundLineNode =>
  node instanceof BoundLineNode
