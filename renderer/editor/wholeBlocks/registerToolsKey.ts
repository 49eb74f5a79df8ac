import { COMMAND_PRIORITY_NORMAL, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical'

/** Alt+F10, as in other editors, goes to the small bar of the block the caret is in. */
export const registerToolsKey = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (event.key !== 'F10' || !event.altKey || event.ctrlKey || event.metaKey) return false
      const block = editor.getRootElement()?.querySelector(':is([data-active], [data-selected])')
      const tool = block?.querySelector<HTMLElement>('.block-view button:not(:disabled)')
      if (!tool) return false
      event.preventDefault()
      tool.focus()
      return true
    },
    COMMAND_PRIORITY_NORMAL,
  )
