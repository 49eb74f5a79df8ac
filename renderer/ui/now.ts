import { useSyncExternalStore } from 'react'

/** How often relative times are told anew. */
const beat = 30_000
let now = Date.now()

function subscribe(listener: () => void): () => void {
  const timer = setInterval(() => {
    now = Date.now()
    listener()
  }, beat)
  return () => clearInterval(timer)
}

function read(): number {
  const real = Date.now()
  if (real - now >= beat) now = real
  return now
}

/** The clock in steps of half a minute, in epoch milliseconds. */
export const useNow = (): number => useSyncExternalStore(subscribe, read)
