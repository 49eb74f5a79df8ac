import { useEffect, type RefObject } from 'react'
import type { ArticleEditorHandle } from '../editor/ArticleEditorProps'
import type { Edition } from '../../shared/story/edition'

type Handle = RefObject<ArticleEditorHandle | null>

/** Tells which page has the caret, or had it last: where a command of the menu goes. */
export function useFocusedEdition(
  area: RefObject<HTMLElement | null>,
  onEditor: (editor: ArticleEditorHandle | null) => void,
  handles: Readonly<Record<Edition, Handle>>,
  first: Edition,
): void {
  useEffect(() => {
    const around = area.current
    if (!around) return
    onEditor(handles[first].current)
    const look = (event: FocusEvent): void => {
      if (!(event.target instanceof Element)) return
      const edition = event.target.closest<HTMLElement>('.article-editor')?.dataset['edition']
      if (edition === 'en' || edition === 'ko') onEditor(handles[edition].current)
    }
    around.addEventListener('focusin', look)
    return () => around.removeEventListener('focusin', look)
  })
}
