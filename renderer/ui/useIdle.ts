import { useEffect, useState } from 'react'

/** Milliseconds after which a window that is never idle goes on all the same. */
const atMost = 1000

/** False until the page has nothing better to do: what was left open is drawn and can be written in first. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const handle = requestIdleCallback(() => setIdle(true), { timeout: atMost })
    return () => cancelIdleCallback(handle)
  }, [])
  return idle
}
