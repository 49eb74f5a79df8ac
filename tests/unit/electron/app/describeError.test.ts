import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeError } from '../../../../electron/app/describeError'

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('the log says where a bug is, and none of the words a story may hold', () => {
  const described = describeError(
    thrownBy(() => {
      throw new TypeError('The mayor said:\n    at the harbour, "no comment"')
    }),
  )
  expect([described.split('\n')[0], described.includes('mayor'), described.includes('.test.ts')]).toEqual([
    'TypeError',
    false,
    true,
  ])
})

test('an error of the system is logged in the system’s words', () => {
  expect(describeError(thrownBy(() => readFileSync('/none'))).split('\n')[0]).toBe(
    "Error ENOENT: ENOENT: no such file or directory, open '/none'",
  )
})
