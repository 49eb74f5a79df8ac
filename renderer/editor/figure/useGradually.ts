import { useEffect, useState } from 'react'

/** As many as are put on a page within a frame that nobody misses. */
const atOnce = 6

/** The first of a list at once and the others a few with each frame: a list that grows by fifty holds up no key. */
export function useGradually<T>(all: readonly T[]): readonly T[] {
  const [count, setCount] = useState(atOnce)
  const isWhole = count >= all.length
  useEffect(() => {
    if (isWhole) return
    const frame = requestAnimationFrame(() => setCount(count + atOnce))
    return () => cancelAnimationFrame(frame)
  }, [count, isWhole])
  return isWhole ? all : all.slice(0, count)
}
