import type { BindingV2 } from '@lexical/yjs'
import { $isElementNode, $isTextNode, type LexicalNode, type NodeKey, type TextNode } from 'lexical'
import { XmlElement, XmlText } from 'yjs'

/**
 * Walks the changed part of both trees side by side and mends which node belongs to which shared type. After a local
 * write the trees have the same shape, but the stock sync can leave a shared type mapped to a dead node where a block was
 * replaced by one of equal content; the next foreign change there would be reverted or throw.
 */
export function $mendMapping(
  binding: BindingV2,
  shared: XmlElement,
  node: LexicalNode,
  dirty: ReadonlyMap<NodeKey, unknown>,
  deep = false,
): void {
  if (binding.mapping.get(shared) !== node) binding.mapping.set(shared, node)
  if (!$isElementNode(node)) return
  const children = node.getChildren()
  let next = 0
  for (const child of shared.toArray()) {
    if (child instanceof XmlText) {
      const texts: TextNode[] = []
      for (let text = children[next]; $isTextNode(text); text = children[(next += 1)]) texts.push(text)
      const known = binding.mapping.get(child)
      const same = known?.length === texts.length && texts.every((text, index) => known[index] === text)
      if (texts.length > 0 && !same) binding.mapping.set(child, texts)
    } else if (child instanceof XmlElement) {
      const counterpart = children[next]
      next += 1
      // Trees of different shape are found by the check that follows every write; nothing is guessed here.
      if (counterpart === undefined || counterpart.getType() !== child.nodeName) return
      const known = binding.mapping.get(child)
      if (known === counterpart && !deep && !dirty.has(counterpart.getKey())) continue
      $mendMapping(binding, child, counterpart, dirty, deep || known?.getKey() !== counterpart.getKey())
    }
  }
}
