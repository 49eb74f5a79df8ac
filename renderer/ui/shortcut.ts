/** True on keyboards whose shortcuts are made with Command. */
export const isMac = navigator.platform.startsWith('Mac')

/** A shortcut as it is printed on this system, e.g. `shortcut('Shift', 'P')` is `Ctrl+Shift+P` or `⇧⌘P`. */
export const shortcut = (...keys: readonly string[]): string =>
  isMac
    ? [
        ...keys.filter((key) => key === 'Shift').map(() => '⇧'),
        '⌘',
        ...keys.filter((key) => key !== 'Shift'),
      ].join('')
    : ['Ctrl', ...keys].join('+')
