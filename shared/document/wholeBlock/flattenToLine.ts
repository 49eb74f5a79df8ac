import { $isLinkNode } from '@lexical/link'
import { $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode } from 'lexical'

/**
 * Blocks as one row of words, marks and links. `$between` makes what stands between two blocks and in place of a line
 * break.
 */
export function $flattenToLine(nodes: readonly LexicalNode[], $between: () => LexicalNode): LexicalNode[] {
  const line: LexicalNode[] = []
  for (const node of nodes) {
    if ($isTextNode(node) || $isLinkNode(node)) line.push(node)
    else if ($isLineBreakNode(node)) line.push($between())
    else if ($isElementNode(node)) {
      const words = $flattenToLine(node.getChildren(), $between)
      if (words.length > 0) line.push(...(line.length > 0 ? [$between()] : []), ...words)
    }
  }
  return line
}
