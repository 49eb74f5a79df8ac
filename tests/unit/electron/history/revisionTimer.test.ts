import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { revisionTimer } from '../../../../electron/history/revisionTimer'

const aMinute = 60_000

// The clock alone is played: nobody waits ten minutes for a test.
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function timer() {
  const kept: string[] = []
  const unexpected: unknown[] = []
  return {
    kept,
    unexpected,
    watch: revisionTimer({
      keep: (storyId, reason) => {
        if (storyId === 'damaged') throw new Error('unreadable')
        kept.push(`${storyId}: ${reason}`)
      },
      pause: 5 * aMinute,
      writing: 10 * aMinute,
      onUnexpected: (error) => unexpected.push(error),
    }),
  }
}

test('five minutes after the last key a story is kept, once', () => {
  const { watch, kept } = timer()
  watch.noticeChange('ferry')
  vi.advanceTimersByTime(4 * aMinute)
  watch.noticeChange('ferry')
  vi.advanceTimersByTime(4 * aMinute)
  const early = [...kept]
  vi.advanceTimersByTime(60 * aMinute)

  expect([early, kept]).toEqual([[], ['ferry: pause']])
})

test('a story that is written without a pause is kept every ten minutes', () => {
  const { watch, kept } = timer()
  for (let minute = 0; minute < 25; minute++) {
    watch.noticeChange('ferry')
    vi.advanceTimersByTime(aMinute)
  }

  expect(kept).toEqual(['ferry: writing', 'ferry: writing'])
})

test('what waits is kept when Dateline ends, and one story’s trouble keeps no other from it', () => {
  const { watch, kept, unexpected } = timer()
  watch.noticeChange('damaged')
  watch.noticeChange('ferry')
  watch.stop()
  vi.advanceTimersByTime(60 * aMinute)

  expect([kept, unexpected.length]).toEqual([['ferry: pause'], 1])
})
