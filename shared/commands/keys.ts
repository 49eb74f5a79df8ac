/**
 * A key as commands declare it: `Mod+Shift+KeyP`. `Mod` is Ctrl, on macOS Command; the last part is a physical key, the
 * `code` of the UI Events standard, because a Korean layout gives other letters.
 */
export type Keys = string

const printed: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '?',
  Equal: '+',
  Minus: '-',
  ArrowUp: '↑',
  ArrowDown: '↓',
}
const electronNames: Readonly<Record<string, string>> = {
  Slash: '/',
  Equal: 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
}

const plain = (code: string): string => code.replace(/^(?:Key|Digit)(?=.$)/, '')

function parse(keys: Keys) {
  const parts = keys.split('+')
  return {
    code: parts.at(-1) ?? '',
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  }
}

/** The key as Electron's menus write it. */
export function accelerator(keys: Keys): string {
  const { code, mod, shift, alt } = parse(keys)
  const key = electronNames[code] ?? printed[code] ?? plain(code)
  return [mod && 'CmdOrCtrl', alt && 'Alt', shift && 'Shift', key].filter((part) => part !== false).join('+')
}

/** The key as it is printed on this system: `Ctrl+Shift+P` or `⇧⌘P`. */
export function keysText(keys: Keys, isMac: boolean): string {
  const { code, mod, shift, alt } = parse(keys)
  const key = printed[code] ?? plain(code)
  // The question mark is made with Shift; saying so would be saying it twice.
  const showsShift = shift && code !== 'Slash'
  return isMac
    ? `${alt ? '⌥' : ''}${showsShift ? '⇧' : ''}${mod ? '⌘' : ''}${key}`
    : [mod && 'Ctrl', alt && 'Alt', showsShift && 'Shift', key].filter((part) => part !== false).join('+')
}

export interface PressedKey {
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Whether just these keys are pressed. */
export function isPressed(keys: Keys, event: PressedKey, isMac: boolean): boolean {
  const { code, mod, shift, alt } = parse(keys)
  const [held, other] = isMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey]
  return event.code === code && held === mod && !other && event.shiftKey === shift && event.altKey === alt
}
