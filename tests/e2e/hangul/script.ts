/** One thing that a reporter's hands, or somebody else, do while Korean is written. */
export type Step =
  /** Keys of the Korean keyboard that type these syllables; the last one stays open, as an input method leaves it. */
  | { readonly kind: 'hangul'; readonly text: string }
  /** A key of its own. An open syllable is finished first, as input methods do; Backspace takes a jamo from it. */
  | { readonly kind: 'press'; readonly key: string; readonly times: number }
  | { readonly kind: 'type'; readonly text: string }
  /** The Enter that belongs to the input method: it ends the composition and nothing else. */
  | { readonly kind: 'enterOfInputMethod'; readonly keyCode: 229 | 13 }
  /** The input method lets its open syllable go. */
  | { readonly kind: 'drop' }
  /** Everything written so far is acknowledged by main. */
  | { readonly kind: 'save' }
  /** A colleague writes: at the start of the same line, or in a paragraph of its own below. */
  | { readonly kind: 'colleague'; readonly where: 'sameLine' | 'below' }
  /** Marks of a spell checker are drawn under the line, and drawn again elsewhere. */
  | { readonly kind: 'spellingMarks' }
  /** What stands in the line beforehand; only the body has links and marks. */
  | { readonly kind: 'given'; readonly runs: readonly Run[] }
export type Run = string | { readonly bold: string } | { readonly link: string }

export interface Script {
  readonly name: string
  readonly steps: readonly Step[]
}

export const hangul = (text: string): Step => ({ kind: 'hangul', text })
export const press = (key: string, times = 1): Step => ({ kind: 'press', key, times })
export const type = (text: string): Step => ({ kind: 'type', text })
export const given = (...runs: Run[]): Step => ({ kind: 'given', runs })
export const colleague = (where: 'sameLine' | 'below'): Step => ({ kind: 'colleague', where })
export const save: Step = { kind: 'save' }
export const spellingMarks: Step = { kind: 'spellingMarks' }
export const drop: Step = { kind: 'drop' }
export const enterOfInputMethod = (keyCode: 229 | 13 = 229): Step => ({ kind: 'enterOfInputMethod', keyCode })

export const textOfRun = (run: Run): string =>
  typeof run === 'string' ? run : 'bold' in run ? run.bold : run.link
