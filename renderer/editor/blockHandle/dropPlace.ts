import { blockAround, elementAtHeight } from './bodyBlocks'

export interface DropPlace {
  /** The block it would stand before; null for the end of the body. */
  readonly before: HTMLElement | null
  /** Pixels from the top of the body's frame, where the line is drawn. */
  readonly top: number
}

/** Pixels the line keeps from the first and the last block. */
const edge = 6

function lineTop(body: HTMLElement, before: HTMLElement | null): number {
  const above = before === null ? body.lastElementChild : before.previousElementSibling
  const bottom = above instanceof HTMLElement ? above.offsetTop + above.offsetHeight : null
  if (before === null) return (bottom ?? 0) + edge
  return bottom === null ? before.offsetTop - edge : (bottom + before.offsetTop) / 2
}

/**
 * Where a dragged block would go at a height of the window: null where it would stay, undefined in the gaps between blocks,
 * where what was found before holds.
 */
export function dropPlaceAt(
  body: HTMLElement,
  dragged: HTMLElement,
  y: number,
): DropPlace | null | undefined {
  const { firstElementChild: first, lastElementChild: last } = body
  let before: Element | null
  if (first !== null && y < first.getBoundingClientRect().top) before = first
  else if (last !== null && y > last.getBoundingClientRect().bottom) before = null
  else {
    const block = blockAround(body, elementAtHeight(body, y))
    if (block === null) return undefined
    const { top, height } = block.getBoundingClientRect()
    before = y < top + height / 2 ? block : block.nextElementSibling
  }
  if (before === dragged || before === dragged.nextElementSibling) return null
  return before === null || before instanceof HTMLElement ? { before, top: lineTop(body, before) } : null
}
