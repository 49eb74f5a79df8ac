import { useInsertionEffect, useRef, type RefObject } from 'react'

/** The newest value of a property, for listeners that outlive a rendering. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useInsertionEffect(() => {
    latest.current = value
  })
  return latest
}
