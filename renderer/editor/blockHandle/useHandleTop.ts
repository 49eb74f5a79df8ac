import { useLayoutEffect, useState } from 'react'

/** Pixels; the style sheet gives the button this height. */
const handleHeight = 28

/** Beside the middle of the block's first line. */
function topBeside(block: HTMLElement): number {
  const { lineHeight, paddingTop } = getComputedStyle(block)
  const line = Math.min(block.offsetHeight, Number.parseFloat(lineHeight) || handleHeight)
  return block.offsetTop + (Number.parseFloat(paddingTop) || 0) + (line - handleHeight) / 2
}

/** Pixels from the top of the body's frame; followed as the page grows and shrinks. */
export function useHandleTop(block: HTMLElement | null): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const body = block?.parentElement
    if (!block || !body) return
    const measure = (): void => setTop(topBeside(block))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(body)
    return () => watch.disconnect()
  }, [block])
  return top
}
