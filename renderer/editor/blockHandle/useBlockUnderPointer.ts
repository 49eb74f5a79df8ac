import type { LexicalEditor } from 'lexical'
import { useEffect, useState, type RefObject } from 'react'
import { blockAround, elementAtHeight } from './bodyBlocks'

/**
 * The block under the pointer, or beside it in the margins. Changes only when that is another one.
 * @param held while true, the pointer doesn't choose.
 */
export function useBlockUnderPointer(
  editor: LexicalEditor,
  held: RefObject<boolean>,
): readonly [HTMLElement | null, (block: HTMLElement | null) => void] {
  const [block, setBlock] = useState<HTMLElement | null>(null)
  useEffect(
    () =>
      editor.registerRootListener((body) => {
        const page = body?.closest<HTMLElement>('.article-scroll')
        if (!body || !page) return undefined
        const onMove = ({ target, clientY, buttons }: PointerEvent): void => {
          if (held.current || buttons !== 0 || editor.isComposing() || !(target instanceof Element)) return
          if (target.closest('.block-handle') !== null) return
          const seen = body.contains(target) ? target : elementAtHeight(body, clientY)
          // In the gap between two blocks the last one keeps it.
          if (seen !== body) setBlock(blockAround(body, seen))
        }
        const leave = (): void => {
          if (!held.current) setBlock(null)
        }
        // A block that was moved or made another kind stands there as another element.
        const changes = new MutationObserver(() =>
          setBlock((before) => (before?.isConnected ? before : null)),
        )
        changes.observe(body, { childList: true })
        page.addEventListener('pointermove', onMove, { passive: true })
        page.addEventListener('pointerleave', leave)
        body.addEventListener('compositionstart', leave)
        return () => {
          changes.disconnect()
          page.removeEventListener('pointermove', onMove)
          page.removeEventListener('pointerleave', leave)
          body.removeEventListener('compositionstart', leave)
        }
      }),
    [editor, held],
  )
  return [block, setBlock]
}
