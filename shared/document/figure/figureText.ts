import { $createParagraphNode, ElementNode, type LexicalNode } from 'lexical'

/** What caption and credit have in common: a line of text that belongs to its figure and never leaves it. */
export abstract class FigureTextNode extends ElementNode {
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
  /** Enter goes on to the next line of the figure, and from the last one to a new paragraph below it. */
  override insertNewAfter(): LexicalNode | null {
    const next = this.getNextSibling()
    if (next instanceof FigureTextNode) {
      next.selectStart()
      return null
    }
    const paragraph = $createParagraphNode()
    this.getParent()?.insertAfter(paragraph)
    return paragraph
  }
}
