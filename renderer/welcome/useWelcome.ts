import { useEffect, useEffectEvent } from 'react'

/** Opens the welcome on a desk that nobody has worked at yet. */
export function useWelcome(isFresh: boolean, open: () => void): void {
  const onFresh = useEffectEvent(open)
  useEffect(() => {
    if (isFresh) onFresh()
  }, [isFresh])
}
