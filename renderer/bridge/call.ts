import type { DatelineBridge } from '../../shared/ipc/bridge'
import type { CallInput, CallName, CallOutput } from '../../shared/ipc/calls'
import type { EventName, EventPayload } from '../../shared/ipc/events'
import type { Result } from '../../shared/result'

declare global {
  interface Window {
    readonly dateline: DatelineBridge
  }
}

/** Asks main. Expected trouble comes back as a failure; a rejection is a bug. */
export const callMain = <N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> =>
  window.dateline.call(name, input)

/** Listens to main; what it returns ends the listening. */
export const onEvent = <N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
): (() => void) => window.dateline.on(name, listener)
