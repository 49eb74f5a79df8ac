import { expect, test } from 'vitest'
import { answerCall } from '../../../../electron/ipc/answerCall'
import type { Handlers } from '../../../../shared/ipc/calls'
import { success } from '../../../../shared/result'
import { wholeDesk } from '../../../../shared/story/storyList'

const handlers = {
  'search:save': ({ name, query }: { name: string; query: unknown }) => {
    if (name === 'bug') throw new TypeError('secret paragraph')
    return Promise.resolve(success([name, query]))
  },
} as unknown as Handlers

const answer = async (name: unknown, input: unknown) => {
  const logged: unknown[] = []
  const result = await answerCall(handlers, name, input, (call, error) => logged.push([call, error]))
  return { result, logged }
}

test('a call in its right shape is answered, without what it should not carry', async () => {
  expect(await answer('search:save', { name: 'Harbour', query: wholeDesk, extra: 1 })).toEqual({
    result: { ok: true, value: ['Harbour', wholeDesk] },
    logged: [],
  })
})

test.each([
  ['search:save', { name: 5, query: wholeDesk }],
  ['search:save', null],
  ['story:burn', {}],
  ['toString', {}],
  [undefined, {}],
])('a message %s with %j is refused', async (name, input) => {
  const { result } = await answer(name, input)
  expect(!result.ok && result.failure.kind).toBe('message/invalid')
})

test('a bug is logged here and told without its words', async () => {
  const { result, logged } = await answer('search:save', { name: 'bug', query: wholeDesk })
  expect({ result, calls: logged.length }).toEqual({
    result: { ok: false, failure: { kind: 'internal/unexpected', call: 'search:save' } },
    calls: 1,
  })
})
