import * as Y from 'yjs'
import type { WritingStep } from '../../shared/story/revision'

/** A state is kept after so many steps, so that going back does not begin at the beginning. */
const stride = 250

/** The writing of an article, to be gone through step by step in either direction. */
export function replay(steps: readonly WritingStep[]) {
  const kept = new Map<number, Uint8Array>()
  let doc = new Y.Doc()
  let at = 0

  function forwardTo(step: number): void {
    // Up to the next kept state at a time: one transaction for many steps is what makes a jump quick.
    while (at < step) {
      const until = Math.min(step, (Math.floor(at / stride) + 1) * stride)
      doc.transact(() => {
        for (const { update } of steps.slice(at, until)) Y.applyUpdate(doc, update, 'replay')
      }, 'replay')
      at = until
      if (at % stride === 0 && !kept.has(at)) kept.set(at, Y.encodeStateAsUpdate(doc))
    }
  }

  return {
    /** The document after `step` of the steps; 0 is before the first. Not to be written into. */
    at(step: number): Y.Doc {
      if (step < at) {
        const from = Math.floor(step / stride) * stride
        const state = kept.get(from)
        doc = new Y.Doc()
        at = 0
        if (state !== undefined) {
          Y.applyUpdate(doc, state, 'replay')
          at = from
        }
      }
      forwardTo(step)
      return doc
    },
  }
}
export type Replay = ReturnType<typeof replay>
