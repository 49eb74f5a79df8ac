import { callMain } from '../bridge/call'
import type { Failure } from '../../shared/failure'
import type { CallInput, CallName, CallOutput } from '../../shared/ipc/calls'

/** A refused call inside a query: react-query wants a throw, the screen wants the failure. */
export class CallRefused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind)
  }
}

/** For queries only; commands look at the `Result` of `callMain` themselves. */
export async function askMain<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const result = await callMain(name, input)
  if (!result.ok) throw new CallRefused(result.failure)
  return result.value
}
