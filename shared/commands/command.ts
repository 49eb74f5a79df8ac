import type { Keys } from './keys'

interface Bilingual<T> {
  readonly en: T
  readonly ko: T
}

/** One thing that can be done: declared here once for the menu, the keyboard, the palette and the keyboard map. */
export interface Command {
  readonly words: Bilingual<string>
  /** What somebody may type to find it, beside its words. Lower case. */
  readonly keywords?: Bilingual<readonly string[]>
  /** The first is the one that is shown. */
  readonly keys?: readonly [Keys, ...Keys[]]
  /** The shown key on macOS, where it differs. */
  readonly macKeys?: Keys
  /**
   * `window`: the keys work anywhere in the window. `page`: they belong to the text under the caret, which takes them
   * itself. `outsideText`: only where no text is being written.
   */
  readonly where: 'window' | 'page' | 'outsideText'
  /** The menu it stands in; items of one group stand together. */
  readonly menu?: readonly [menu: 'file' | 'edit' | 'insert' | 'view' | 'help', group: number]
  /** The heading it stands under in the keyboard map. */
  readonly room: 'story' | 'writing' | 'blocks' | 'window'
}

export const declareCommands = <C extends Readonly<Record<string, Command>>>(
  declared: C,
): { readonly [Id in keyof C]: Command } => declared
