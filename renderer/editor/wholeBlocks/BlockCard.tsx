import { $getNodeByKey, stopLexicalPropagation, type LexicalEditor, type NodeKey } from 'lexical'
import { useEffect, useRef, type ReactNode } from 'react'
import { $isWholeBlock } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { $selectedWholeBlock, $selectWholeBlock } from './places'

interface Props {
  readonly editor: LexicalEditor
  readonly blockKey: NodeKey
  /** There is nothing in it yet: where it was just put here, it asks at once. */
  readonly isNew: boolean
  readonly onNew: () => void
  readonly children: ReactNode
}

/** What stands on the page for something that is elsewhere. A press on it selects the block. */
export function BlockCard({ editor, blockKey, isNew, onNew, children }: Props) {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = card.current
    const onKey = (event: KeyboardEvent): void => {
      // Keys pressed on its buttons are theirs and no commands of the editor around them.
      if (event.target !== element) stopLexicalPropagation(event)
    }
    element?.addEventListener('keydown', onKey, true)
    return () => element?.removeEventListener('keydown', onKey, true)
  }, [])

  useEffect(() => {
    if (isNew && editor.read(() => $selectedWholeBlock()?.getKey() === blockKey)) onNew()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only once, when it comes onto the page
  }, [])

  return (
    <div
      ref={card}
      className="block-card"
      onMouseDown={(event) => {
        if (!editor.isEditable() || (event.target as Element).closest('button') !== null) return
        // The browser would put its own caret somewhere around the card.
        event.preventDefault()
        editor.update(() => {
          const block = $getNodeByKey(blockKey)
          if ($isWholeBlock(block)) $selectWholeBlock(block)
        })
      }}
    >
      {children}
    </div>
  )
}
