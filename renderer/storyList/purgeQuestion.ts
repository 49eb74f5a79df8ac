/** The question before a story is deleted for good, wherever it was asked for; `PurgeDialog` shows it. */
export interface PurgeQuestion {
  readonly name: string
  readonly onYes: () => void
}

let question: PurgeQuestion | null = null
const listeners = new Set<() => void>()

function set(next: PurgeQuestion | null): void {
  question = next
  for (const listener of listeners) listener()
}

export const askToPurge = (asked: PurgeQuestion): void => set(asked)
export const closePurgeQuestion = (): void => set(null)
export const purgeQuestion = {
  get: (): PurgeQuestion | null => question,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
