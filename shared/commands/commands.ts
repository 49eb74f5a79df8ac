import { blockCommands } from './blockCommands'
import { declareCommands, type Command } from './command'
import type { Keys } from './keys'
import { storyCommands } from './storyCommands'
import { windowCommands } from './windowCommands'
import { writingCommands } from './writingCommands'

/**
 * Every command there is. What it does is said once where its parts are at hand, by `useCommandRuns` in the renderer.
 * The order is the order of menus, palette and keyboard map.
 */
export const commands = declareCommands({
  ...storyCommands,
  ...writingCommands,
  ...blockCommands,
  ...windowCommands,
})
export type CommandId = keyof typeof commands
export const commandIds = Object.keys(commands) as [CommandId, ...CommandId[]]

export const shownKeys = ({ keys, macKeys }: Command, isMac: boolean): Keys | undefined =>
  (isMac ? macKeys : undefined) ?? keys?.[0]
