import type { CommandId } from '../../shared/commands/commands'

/** What each command does now; left out or undefined where it can't be done. */
export type CommandRuns = { readonly [Id in CommandId]?: (() => void) | undefined }

/** Where the parts of the window say what commands do, and keyboard, menu and palette ask for them. */
export interface CommandDesk {
  /** Takes in what a part can do, read anew at every use. Returns its own removal. */
  readonly add: (runs: () => CommandRuns) => () => void
  /** The newest part that can do it does. */
  readonly find: (id: CommandId) => (() => void) | undefined
}

export function commandDesk(): CommandDesk {
  const parts = new Set<() => CommandRuns>()
  return {
    add(runs) {
      parts.add(runs)
      return () => parts.delete(runs)
    },
    find: (id) =>
      [...parts]
        .toReversed()
        .map((runs) => runs()[id])
        .find((run) => run !== undefined),
  }
}
