import type { LexicalEditor } from 'lexical'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type * as Y from 'yjs'
import { articleText } from '../../../shared/document/articleDocument'
import { whenIdle } from '../keep/whenIdle'
import { articleMatches, countMatches, type Match } from './articleMatches'
import { clearMatches, drawMatches } from './drawMatches'
import type { FindingState } from './findingState'

export interface Matches {
  readonly matches: readonly Match[]
  /** In the edition that isn't on the page; 0 where only this one is searched. */
  readonly elsewhere: number
  /** Looks again at once, for a page that was just changed. */
  readonly lookAgain: () => readonly Match[]
}

/** Looks anew when the words change, and when the article has changed and stood still. */
export function useMatches(
  editor: LexicalEditor,
  doc: Y.Doc,
  otherDoc: Y.Doc | null,
  state: FindingState,
  at: number,
): Matches {
  const { wanted, matchCase, wholeWord, bothEditions } = state
  // The field takes the next key before a long article is searched.
  const words = useDeferredValue(wanted)
  const options = useMemo(() => ({ matchCase, wholeWord }), [matchCase, wholeWord])
  const [matches, setMatches] = useState<readonly Match[]>([])
  const [elsewhere, setElsewhere] = useState(0)

  const lookAgain = useCallback((): readonly Match[] => {
    const found = articleMatches(editor, doc, words, options)
    setMatches(found)
    setElsewhere(bothEditions && otherDoc !== null ? countMatches(otherDoc, words, options) : 0)
    return found
  }, [editor, doc, otherDoc, words, options, bothEditions])

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is found depends on the editor, which is no state of React
    lookAgain()
    const again = (): void => void lookAgain()
    const fields = (['headline', 'dek'] as const).map((name) => articleText(doc, name))
    const stop = whenIdle(editor, { milliseconds: 150, onLeave: false, run: again })
    for (const field of fields) field.observe(again)
    otherDoc?.on('update', again)
    return () => {
      stop()
      for (const field of fields) field.unobserve(again)
      otherDoc?.off('update', again)
    }
  }, [editor, doc, otherDoc, lookAgain])

  useEffect(() => {
    drawMatches(editor, matches, at)
    return clearMatches
  }, [editor, matches, at])

  return { matches, elsewhere, lookAgain }
}
