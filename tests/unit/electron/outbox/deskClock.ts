/** A clock, the timers that go by it, and the time that really passes: the clock can be set wrong. */
export function deskClock(start: string) {
  let elapsed = 0
  let set = Date.parse(start)
  let lastId = 0
  const timers = new Map<number, { at: number; run: () => void }>()
  return {
    now: () => new Date(set + elapsed),
    monotonic: () => elapsed,
    /** What time it truly is. */
    truly: () => new Date(Date.parse(start) + elapsed),
    /** Somebody sets the clock; no time passes by it. */
    setTo: (instant: string) => (set = Date.parse(instant) - elapsed),
    setBy: (ms: number) => (set += ms),
    timers: {
      set(run: () => void, ms: number) {
        timers.set((lastId += 1), { at: elapsed + ms, run })
        return lastId
      },
      clear: (timer: unknown) => void timers.delete(timer as number),
    },
    skipTo: (instant: string) => (elapsed = Math.max(elapsed, Date.parse(instant) - set)),
    /** Time passes, and whatever is due in it happens, each thing at its moment. */
    async pass(ms: number, settled: () => Promise<void>) {
      const until = elapsed + ms
      await settled()
      for (;;) {
        const [next] = [...timers].sort(([, one], [, other]) => one.at - other.at)
        if (next === undefined || next[1].at > until) break
        timers.delete(next[0])
        elapsed = Math.max(elapsed, next[1].at)
        next[1].run()
        await settled()
      }
      elapsed = until
    },
  }
}
export type DeskClock = ReturnType<typeof deskClock>
