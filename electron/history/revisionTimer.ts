import type { RevisionReason } from '../../shared/story/revision'

export interface RevisionTimerOptions {
  readonly keep: (storyId: string, reason: RevisionReason) => void
  /** Milliseconds without a change until the story is kept. */
  readonly pause: number
  /** Milliseconds of writing without such a pause until it is kept all the same. */
  readonly writing: number
  readonly onUnexpected: (error: unknown) => void
}

/** Keeps revisions of stories that are written, without anybody asking. */
export function revisionTimer({ keep, pause, writing, onUnexpected }: RevisionTimerOptions) {
  const waiting = new Map<string, { readonly since: number; readonly timer: NodeJS.Timeout }>()

  function due(storyId: string, reason: RevisionReason): void {
    waiting.delete(storyId)
    try {
      keep(storyId, reason)
    } catch (error) {
      // The words are in the log; only this revision is missing.
      onUnexpected(error)
    }
  }

  return {
    noticeChange(storyId: string): void {
      const before = waiting.get(storyId)
      clearTimeout(before?.timer)
      const since = before?.since ?? performance.now()
      const left = since + writing - performance.now()
      const timer = setTimeout(
        due,
        Math.max(0, Math.min(pause, left)),
        storyId,
        left < pause ? 'writing' : 'pause',
      )
      waiting.set(storyId, { since, timer })
    },
    /** What is waiting is kept at once, as when Dateline ends. */
    stop(): void {
      for (const [storyId, { timer }] of [...waiting]) {
        clearTimeout(timer)
        due(storyId, 'pause')
      }
    },
  }
}
export type RevisionTimer = ReturnType<typeof revisionTimer>
