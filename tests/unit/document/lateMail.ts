import type { Random } from './desktopPair'

interface Letter {
  readonly to: number
  readonly update: Uint8Array
  /** How often it will still arrive. */
  copies: number
}

/**
 * A bad network between desktops: updates arrive late, out of order, and some of them twice. What arrives before that which
 * it builds on is kept by Yjs until it can be read.
 */
export function lateMail(random: Random) {
  const letters: Letter[] = []

  return {
    isEmpty: () => letters.length === 0,
    send(update: Uint8Array, recipients: readonly number[]): void {
      for (const to of recipients) letters.push({ to, update, copies: random() < 0.15 ? 2 : 1 })
    },
    /** Some letters, whichever come first. */
    deliver(howMany: number, take: (desktop: number, update: Uint8Array) => void): void {
      for (let count = 0; count < howMany && letters.length > 0; count += 1) {
        const at = Math.floor(random() * letters.length)
        const letter = letters[at]!
        letter.copies -= 1
        if (letter.copies === 0) letters.splice(at, 1)
        take(letter.to, letter.update)
      }
    },
    count: () => letters.reduce((sum, { copies }) => sum + copies, 0),
  }
}
