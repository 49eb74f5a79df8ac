import { useEffect, useState } from 'react'
import { editions, type Edition } from '../../shared/story/edition'

/** The index of the block at the caret in each edition's body, as it was when the caret last stood there; -1 before. */
export type CurrentBlocks = Readonly<Record<Edition, number>>

function blockAtCaret(): { edition: Edition; index: number } | null {
  const anchor = document.getSelection()?.anchorNode
  const element = anchor instanceof Element ? anchor : anchor?.parentElement
  const body = element?.closest<HTMLElement>('.article-body')
  const edition = editions.find(
    (one) => one === body?.closest<HTMLElement>('.article-editor')?.dataset['edition'],
  )
  let block = element
  while (block && block.parentElement !== body) block = block.parentElement
  if (!body || !block || edition === undefined) return null
  return { edition, index: Array.prototype.indexOf.call(body.children, block) }
}

/** Follows the caret from paragraph to paragraph, not from letter to letter. */
export function useCurrentBlocks(follow: boolean): CurrentBlocks {
  const [current, setCurrent] = useState<CurrentBlocks>({ en: -1, ko: -1 })
  useEffect(() => {
    if (!follow) return
    const look = (): void => {
      const found = blockAtCaret()
      if (found === null) return
      setCurrent((before) =>
        before[found.edition] === found.index ? before : { ...before, [found.edition]: found.index },
      )
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [follow])
  return current
}
