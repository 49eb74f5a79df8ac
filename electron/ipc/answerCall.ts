import { z } from 'zod'
import type { Failure } from '../../shared/failure'
import { calls, type CallName, type Handlers } from '../../shared/ipc/calls'
import { isCallName } from '../../shared/ipc/names'
import { failed, type Result } from '../../shared/result'

/**
 * Answers one call of the renderer: its name and the shape of its input are checked first. A throw that `explain` knows, such
 * as a full disk, is a failure; any other is a bug of ours, handed to `onUnexpected` and answered without any detail.
 */
export async function answerCall(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  onUnexpected: (call: string, error: unknown) => void,
  explain: (error: unknown) => Failure | null = () => null,
): Promise<Result<unknown>> {
  if (typeof name !== 'string' || !isCallName(name))
    return failed({
      kind: 'message/invalid',
      call: String(name).slice(0, 100),
      detail: 'There is no such call.',
    })
  const parsed = calls[name].input.safeParse(input)
  if (!parsed.success)
    return failed({ kind: 'message/invalid', call: name, detail: z.prettifyError(parsed.error) })
  try {
    const handler = handlers[name] as (input: unknown) => Promise<Result<unknown>>
    return await handler(parsed.data)
  } catch (error) {
    const expected = explain(error)
    if (expected !== null) return failed(expected)
    onUnexpected(name satisfies CallName, error)
    return failed({ kind: 'internal/unexpected', call: name })
  }
}
