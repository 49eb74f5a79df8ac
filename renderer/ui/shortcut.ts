/** True on keyboards whose shortcuts are made with Command. */
export const isMac = navigator.platform.startsWith('Mac')

const macSigns: Readonly<Record<string, string>> = { Alt: '⌥', Shift: '⇧' }

/** A shortcut as it is printed on this system, e.g. `shortcut('Shift', 'P')` is `Ctrl+Shift+P` or `⇧⌘P`. */
export const shortcut = (...keys: readonly string[]): string =>
  isMac
    ? [
        ...keys.filter((key) => key in macSigns).map((key) => macSigns[key]),
        '⌘',
        ...keys.filter((key) => !(key in macSigns)),
      ].join('')
    : ['Ctrl', ...keys].join('+')
