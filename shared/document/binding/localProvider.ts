import type { Provider, UserState } from '@lexical/yjs'

const nothing = (): void => undefined

/**
 * Lexical's sync functions ask for a network provider. Ours keeps only this window's own caret, as positions in the
 * Yjs document, so that a change from elsewhere or an undo leaves the caret beside the same letter.
 */
export function localProvider(): Provider {
  let own: UserState | null = {
    anchorPos: null,
    focusPos: null,
    awarenessData: {},
    color: '',
    focusing: true,
    name: '',
  }
  return {
    awareness: {
      getLocalState: () => own,
      getStates: () => new Map(),
      setLocalState: (state) => {
        own = state
      },
      setLocalStateField: nothing,
      on: nothing,
      off: nothing,
    },
    connect: nothing,
    disconnect: nothing,
    on: nothing,
    off: nothing,
  }
}
