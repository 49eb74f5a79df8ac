import { expect, test } from 'vitest'
import { answerCall } from '../../../../electron/ipc/answerCall'
import { calls, type CallName, type Handlers } from '../../../../shared/ipc/calls'
import { success } from '../../../../shared/result'
import { hostileMessages, randomFrom } from '../../../security/hostileMessages'

/** `DATELINE_FUZZ=200` for the long run. */
const perCall = Number(process.env.DATELINE_FUZZ ?? 40)

test.each(Object.keys(calls) as CallName[])(
  '%s refuses every malformed message before it is acted on',
  async (name) => {
    const acted: unknown[] = []
    const handlers = {
      [name]: (input: unknown) => {
        acted.push(input)
        return Promise.resolve(success(null))
      },
    } as unknown as Handlers
    const malformed = hostileMessages(name, perCall, randomFrom(7)).filter(
      ({ isWellFormed }) => !isWellFormed,
    )
    const kinds = new Set<string>()
    for (const { input } of malformed) {
      const answer = await answerCall(handlers, name, input, (_call, error) => kinds.add(String(error)))
      kinds.add(answer.ok ? 'answered' : answer.failure.kind)
    }
    expect({ kinds: [...kinds], acted, refused: malformed.length }).toEqual({
      kinds: ['message/invalid'],
      acted: [],
      refused: perCall,
    })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  },
)
