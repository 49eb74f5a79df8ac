import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import type { ArticleChecks } from '../../checks/articleChecks'
import { checkMarks } from './checkMarks'
import { linesInSight } from './linesInSight'
import { $placeInLine } from './passages'

/** Milliseconds until the word just left is marked. */
const pause = 300

/** The caret's place; null where nothing is, or a stretch is selected. */
export const $caret = (): { passage: string; at: number } | null => {
  const selection = $getSelection()
  return $isRangeSelection(selection) && selection.isCollapsed()
    ? $placeInLine(selection.anchor.getNode(), selection.anchor.offset)
    : null
}

/**
 * Draws what is found in the lines in sight, never while an input method composes: what came meanwhile waits for its end.
 * The word that is being typed isn't marked before the caret has left it. Returns its own removal.
 */
export function registerMarks(editor: LexicalEditor, checks: ArticleChecks): () => void {
  const marks = checkMarks(editor)
  const sight = linesInSight(editor, (passage) => {
    waiting.add(passage)
    draw()
  })
  const waiting = new Set<string>()
  let held: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function draw(): void {
    if (editor.isComposing()) return
    const caret =
      editor.getRootElement() === document.activeElement ? editor.getEditorState().read($caret) : null
    held = null
    for (const passage of waiting) {
      const here = sight.has(passage) ? checks.findingsIn(passage) : []
      const findings = here.filter(({ rule, end }) => {
        const typing = rule === 'spelling' && caret?.passage === passage && caret.at === end
        if (typing) held = passage
        return !typing
      })
      marks.draw(passage, findings)
    }
    waiting.clear()
  }
  const later = (milliseconds: number): void => {
    clearTimeout(timer)
    timer = setTimeout(draw, milliseconds)
  }
  const ended = (): void => later(0)
  const stops = [
    checks.onDraw((passages) => {
      for (const passage of passages) {
        if (checks.findingsIn(passage).length > 0) sight.follow(passage)
        else sight.forget(passage)
        waiting.add(passage)
      }
      draw()
    }),
    editor.registerUpdateListener(() => {
      if (held === null) return
      waiting.add(held)
      later(pause)
    }),
    editor.registerRootListener((root, previous) => {
      previous?.removeEventListener('compositionend', ended)
      root?.addEventListener('compositionend', ended)
    }),
  ]
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
    sight.stop()
    marks.clear()
  }
}
