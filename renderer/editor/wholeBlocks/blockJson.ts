import {
  $isElementNode,
  type LexicalNode,
  type SerializedElementNode,
  type SerializedLexicalNode,
} from 'lexical'

/**
 * A block with all that is in it, to be put elsewhere by `$parseSerializedNode`. A moved block is taken out in one update
 * and its copy put in by the next; a node that hangs nowhere does not outlive an update, this does.
 */
export function $blockJson(block: LexicalNode): SerializedLexicalNode {
  const json = block.exportJSON()
  if ($isElementNode(block)) (json as SerializedElementNode).children = block.getChildren().map($blockJson)
  return json
}
