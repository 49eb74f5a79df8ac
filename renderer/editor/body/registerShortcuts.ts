import {
  COMMAND_PRIORITY_NORMAL,
  FORMAT_TEXT_COMMAND,
  IS_APPLE,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $toggleBlockKind, type BlockKind } from '../blocks/blockKind'

/** By `event.code`: the digits' own characters change with Shift and Alt. */
const blocks: Readonly<Record<string, BlockKind>> = {
  'alt+Digit0': 'paragraph',
  'alt+Digit2': 'heading2',
  'alt+Digit3': 'heading3',
  'shift+Digit7': 'numbered',
  'shift+Digit8': 'bulleted',
  'shift+Digit9': 'quote',
}

/** How a key is called here; null where Ctrl (Command on macOS) is not held. */
function chord(event: KeyboardEvent): string | null {
  if (!(IS_APPLE ? event.metaKey : event.ctrlKey) || event.isComposing) return null
  return `${event.altKey ? 'alt+' : ''}${event.shiftKey ? 'shift+' : ''}${event.code}`
}

/** Keys for kinds of block, strikethrough and links; Lexical itself knows bold, italic and underline. */
export const registerShortcuts = (editor: LexicalEditor, onLink: () => void): (() => void) =>
  editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const keys = chord(event)
      if (keys === null) return false
      const kind = blocks[keys]
      if (kind !== undefined) $toggleBlockKind(kind)
      else if (keys === 'shift+KeyX') editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough')
      else if (keys === 'shift+KeyK') onLink()
      else return false
      event.preventDefault()
      return true
    },
    COMMAND_PRIORITY_NORMAL,
  )

const held = IS_APPLE ? { ctrl: '⌘', alt: '⌥', shift: '⇧' } : { ctrl: 'Ctrl+', alt: 'Alt+', shift: 'Shift+' }

/** The shortcuts as a hint shows them, in the spelling of the system. */
export const shortcutHints = {
  undo: `${held.ctrl}Z`,
  redo: `${held.shift}${held.ctrl}Z`,
  paragraph: `${held.ctrl}${held.alt}0`,
  heading2: `${held.ctrl}${held.alt}2`,
  heading3: `${held.ctrl}${held.alt}3`,
  numbered: `${held.ctrl}${held.shift}7`,
  bulleted: `${held.ctrl}${held.shift}8`,
  quote: `${held.ctrl}${held.shift}9`,
  bold: `${held.ctrl}B`,
  italic: `${held.ctrl}I`,
  underline: `${held.ctrl}U`,
  strikethrough: `${held.ctrl}${held.shift}X`,
  link: `${held.ctrl}${held.shift}K`,
} as const
