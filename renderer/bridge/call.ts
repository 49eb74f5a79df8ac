import type { CallInput, CallName, CallOutput } from '../../shared/ipc/calls'
import type { EventName, EventPayload } from '../../shared/ipc/events'
import type { Result } from '../../shared/result'
import { pageBridge } from './pageBridge'

/** Asks main. Expected trouble comes back as a failure; a rejection is a bug. */
export const callMain = <N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> =>
  pageBridge().call(name, input)

/** Listens to main; what it returns ends the listening. */
export const onEvent = <N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
): (() => void) => pageBridge().on(name, listener)
