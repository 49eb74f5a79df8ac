import type { Result } from '../result'
import type { CallInput, CallName, CallOutput } from './calls'
import type { EventName, EventPayload } from './events'

/** What the preload puts into the window as `dateline`: the only way between the page and main. */
export interface DatelineBridge {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>>
  /** Returns what ends the listening. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void
  /** Asks for the document port; it arrives as a window message with the data `documentPortMessage`. */
  connectDocuments(): void
  /**
   * Makes a port to the photo process; the page's end arrives as a window message with the data
   * `{ type: photoPortMessage, transferId }`. `photo:take` then takes what is sent over it.
   */
  connectPhoto(transferId: string): void
}

export const documentPortMessage = 'dateline:documentPort'
export const photoPortMessage = 'dateline:photoPort'

/** Electron's channels between preload and main. */
export const channels = {
  call: 'dateline:call',
  event: 'dateline:event',
  documentPort: 'dateline:documentPort',
  photoPort: 'dateline:photoPort',
} as const
