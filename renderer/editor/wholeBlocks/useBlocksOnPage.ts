import { $getNodeByKey, type Klass, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical'
import { useEffect, useState } from 'react'

/** A whole block on the page, with the place where its view is drawn and what the view has to know. */
export interface BlockOnPage<T> {
  readonly key: NodeKey
  readonly place: HTMLElement
  readonly facts: T
}

/**
 * Every block of one kind on the page. Typing inside one changes nothing here unless its facts change: the views are not
 * drawn again with each key.
 * @param $read what the view has to know of a node, as plain values; null for a node of another kind.
 */
export function useBlocksOnPage<T>(
  editor: LexicalEditor,
  kind: Klass<LexicalNode>,
  $read: (node: LexicalNode) => T | null,
): readonly BlockOnPage<T>[] {
  const [blocks, setBlocks] = useState<readonly BlockOnPage<T>[]>([])
  useEffect(() => {
    const known = new Map<NodeKey, BlockOnPage<T>>()
    const $look = (key: NodeKey): boolean => {
      const node = $getNodeByKey(key)
      const facts = node === null ? null : $read(node)
      const place = editor.getElementByKey(key)?.querySelector<HTMLElement>(':scope > .block-view') ?? null
      const before = known.get(key)
      if (facts === null || place === null) return known.delete(key)
      if (before?.place === place && JSON.stringify(before.facts) === JSON.stringify(facts)) return false
      known.set(key, { key, place, facts })
      return true
    }
    const unregister = editor.registerMutationListener(kind, (mutations) => {
      const changed = editor
        .getEditorState()
        .read(() => [...mutations.keys()].map($look).some((each) => each))
      if (changed) setBlocks([...known.values()])
    })
    return () => {
      unregister()
      setBlocks([])
    }
  }, [editor, kind, $read])
  return blocks
}
