import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import type * as Y from 'yjs'
import { articleText } from '../../../shared/document/articleDocument'
import { useLatest } from '../../ui/useLatest'
import { $bodyText } from './bodyText'
import { lettersIn, measureText, type Measure } from './measureText'

const idle = 300

function $measure(doc: Y.Doc): Measure {
  const selection = $getSelection()
  const selected = $isRangeSelection(selection) && !selection.isCollapsed() ? selection.getTextContent() : ''
  return {
    ...measureText(selected === '' ? $bodyText() : selected),
    isSelection: selected !== '',
    headline: lettersIn(articleText(doc, 'headline').toJSON()),
    dek: lettersIn(articleText(doc, 'dek').toJSON()),
  }
}

/** Measures the article, or the words selected in it, once both stood still; a key costs the setting of a timer. */
export function useMeasure(
  editor: LexicalEditor,
  doc: Y.Doc,
  isReady: boolean,
  onMeasure: ((measure: Measure) => void) | undefined,
): void {
  const latest = useLatest(onMeasure)
  useEffect(() => {
    if (!isReady) return
    const measure = (): void => latest.current?.(editor.getEditorState().read(() => $measure(doc)))
    let timer: ReturnType<typeof setTimeout> | undefined
    const schedule = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => (editor.isComposing() ? schedule() : measure()), idle)
    }
    measure()
    const fields = [articleText(doc, 'headline'), articleText(doc, 'dek')]
    for (const field of fields) field.observe(schedule)
    const unregister = editor.registerUpdateListener(schedule)
    return () => {
      clearTimeout(timer)
      unregister()
      for (const field of fields) field.unobserve(schedule)
    }
  }, [editor, doc, isReady, latest])
}
