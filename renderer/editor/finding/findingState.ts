import type { Edition } from '../../../shared/story/edition'

/** What is looked for; kept while the other edition is shown. */
export interface FindingState {
  readonly wanted: string
  readonly replacement: string
  readonly matchCase: boolean
  readonly wholeWord: boolean
  readonly bothEditions: boolean
  readonly withReplace: boolean
  /** Where to begin on a page that is shown anew. */
  readonly from: 'first' | 'last'
  /** Counts up with each command, which puts the caret into the field again. */
  readonly asked: number
}

export const newFinding: FindingState = {
  wanted: '',
  replacement: '',
  matchCase: false,
  wholeWord: false,
  bothEditions: false,
  withReplace: false,
  from: 'first',
  asked: 0,
}

/** How the bar reaches beyond its page. */
export interface Finding {
  readonly state: FindingState
  readonly change: (changed: Partial<FindingState>) => void
  readonly close: () => void
  readonly showEdition: ((edition: Edition) => void) | undefined
}
