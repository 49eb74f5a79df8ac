import type { CallInput, CallName, CallOutput } from '../../shared/ipc/calls'
import type { EventName, EventPayload } from '../../shared/ipc/events'
import type { Result } from '../../shared/result'

const notConnected = (): never => {
  throw new Error('The bridge is not connected.')
}

export const callMain: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>> =
  notConnected

export const onEvent: <N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
) => () => void = notConnected
