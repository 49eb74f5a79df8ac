import { COMMAND_PRIORITY_NORMAL, IS_APPLE, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical'
import { commands, shownKeys } from '../../../shared/commands/commands'
import { isPressed, keysText } from '../../../shared/commands/keys'
import { pageCommandIds, type PageCommandId } from './pageCommands'

/** Lexical and the document's binding know these keys themselves. */
const known: readonly PageCommandId[] = ['undo', 'redo', 'bold', 'italic', 'underline']

const byCode = new Map<string, PageCommandId[]>()
for (const id of pageCommandIds) {
  if (known.includes(id)) continue
  for (const keys of commands[id].keys ?? []) {
    const code = keys.split('+').at(-1) ?? ''
    byCode.set(code, [...(byCode.get(code) ?? []), id])
  }
}

/** The keys of the commands of the page, as `shared/commands` declares them. */
export const registerShortcuts = (
  editor: LexicalEditor,
  onCommand: (command: PageCommandId) => void,
): (() => void) =>
  editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (event.isComposing) return false
      const id = byCode
        .get(event.code)
        ?.find((each) => commands[each].keys?.some((keys) => isPressed(keys, event, IS_APPLE)))
      if (id === undefined) return false
      onCommand(id)
      event.preventDefault()
      return true
    },
    COMMAND_PRIORITY_NORMAL,
  )

/** A command's key as a hint shows it, in the spelling of the system. */
export function shortcutHint(id: PageCommandId | 'comment'): string | undefined {
  const keys = shownKeys(commands[id], IS_APPLE)
  return keys === undefined ? undefined : keysText(keys, IS_APPLE)
}
