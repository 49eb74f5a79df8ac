export interface TrustedClockOptions {
  /** The computer's clock, which anybody may set. */
  readonly now: () => Date
  /** Milliseconds that only ever grow while the computer is awake. */
  readonly monotonic: () => number
  /** When the outbox was last written to, by the clock of that day; null for the first time. */
  readonly lastWritten: string | null
}

export type Passed =
  'passed' | { readonly notForMs: number } | { readonly doubt: { readonly bySeconds: number } }

/** A network sets clocks by so much without anybody having touched them. */
const slack = 60_000
/** Ticks of two clocks of one computer differ by so much in an hour at most. */
const tick = 1000

/**
 * Whether an instant has passed, by a clock that may be wrong. It must have passed by the computer's clock and by the
 * time that has gone by since that clock was last believed: one that is set forward lets nothing out early. One that stands
 * before what was written earlier is not believed either: it was wrong then, or it is now.
 */
export function trustedClock({ now, monotonic, lastWritten }: TrustedClockOptions) {
  let believed = { wall: now().getTime(), monotonic: monotonic() }
  let asleep = false
  const behind = lastWritten === null ? 0 : Date.parse(lastWritten) - believed.wall
  let wentBackBy = behind > slack ? behind : 0

  const believe = () => {
    believed = { wall: now().getTime(), monotonic: monotonic() }
    wentBackBy = 0
  }

  return {
    passed(instant: string): Passed {
      const wall = now().getTime()
      if (asleep) believed = { wall, monotonic: monotonic() }
      asleep = false
      const expected = believed.wall + monotonic() - believed.monotonic
      const movedBy = wall - expected
      if (Math.abs(movedBy) < tick) believed = { wall, monotonic: monotonic() }
      const at = Date.parse(instant)
      if (wall < at) return { notForMs: at - wall }
      if (wentBackBy > 0) return { doubt: { bySeconds: -wentBackBy / 1000 } }
      if (movedBy > slack && expected < at) return { doubt: { bySeconds: movedBy / 1000 } }
      if (movedBy < -slack) return { doubt: { bySeconds: movedBy / 1000 } }
      return expected < at ? { notForMs: at - expected } : 'passed'
    },
    /** The computer goes to sleep: the other clock may stand still meanwhile. */
    sleeps: () => void (asleep = true),
    /** A person, or a destination's own clock, says that it is right. */
    believe,
  }
}
export type TrustedClock = ReturnType<typeof trustedClock>
