import { commands, shownKeys, type CommandId } from '../../shared/commands/commands'
import { keysText } from '../../shared/commands/keys'

/** True on keyboards whose shortcuts are made with Command. */
export const isMac = navigator.platform.startsWith('Mac')

/** A command's key as it is printed on this system, e.g. `Ctrl+Shift+P` or `⇧⌘P`. */
export function shortcutOf(id: CommandId): string | undefined {
  const keys = shownKeys(commands[id], isMac)
  return keys === undefined ? undefined : keysText(keys, isMac)
}
