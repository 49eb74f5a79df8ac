import { afterComposition } from './afterComposition'

let gate: ((work: () => void) => void) | undefined

/** Runs work that changes an article from outside; while an input method composes in this window, right after it. */
export const whenNotComposing = (work: () => void): void => {
  gate ??= afterComposition(document)
  gate(work)
}
