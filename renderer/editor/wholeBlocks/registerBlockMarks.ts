import { $getSelection, $isRangeSelection, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { $isFigureNode } from '../../../shared/document/figure/figureNode'
import { $isWholeBlock } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { $selectedWholeBlock } from './places'

interface Marks {
  /** The whole block of the body the caret is in. */
  readonly active: NodeKey | null
  readonly selected: NodeKey | null
  /** A picture takes the focus itself. */
  readonly focuses: boolean
}

function $marks(): Marks {
  const selected = $selectedWholeBlock()
  const selection = $getSelection()
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : selected
  const top = node?.getTopLevelElement()
  return {
    active: $isWholeBlock(top) ? top.getKey() : null,
    selected: selected?.getKey() ?? null,
    focuses: selected !== null && !$isFigureNode(selected),
  }
}

const viewOf = (editor: LexicalEditor, key: NodeKey): HTMLElement | null =>
  editor.getElementByKey(key)?.querySelector<HTMLElement>(':scope > .block-view') ?? null

function focusView(view: HTMLElement): void {
  view.tabIndex = -1
  view.focus({ preventScroll: true })
}

/** Gives the focus back to the body: to the block that is selected as a whole, else to the caret. */
export function focusSelection(editor: LexicalEditor): void {
  const { selected, focuses } = editor.read($marks)
  const view = focuses && selected !== null ? viewOf(editor, selected) : null
  if (view === null) editor.focus()
  else focusView(view)
}

/**
 * Marks the block that is selected as a whole and the one the caret is in, for the style sheet: straight on their elements,
 * so that no key that is typed draws a view. A selected block takes the focus to a place that takes no text, so that
 * nothing an input method composes can land in the body.
 */
export function registerBlockMarks(editor: LexicalEditor): () => void {
  let shown: Marks = { active: null, selected: null, focuses: false }
  const mark = (key: NodeKey | null, name: 'active' | 'selected', on: boolean): void => {
    const element = key === null ? null : editor.getElementByKey(key)
    if (element === null) return
    if (on) element.dataset[name] = ''
    else delete element.dataset[name]
  }
  const moveFocus = (before: Marks, now: Marks): void => {
    const root = editor.getRootElement()
    const focused = root?.ownerDocument.activeElement ?? null
    if (root === null || (focused !== null && focused !== root.ownerDocument.body && !root.contains(focused)))
      return
    const view = now.focuses && now.selected !== null ? viewOf(editor, now.selected) : null
    if (view !== null) {
      if (view.contains(focused)) return
      focusView(view)
    } else if (before.focuses && focused !== root && focused?.closest('button, input') === null)
      root.focus({ preventScroll: true })
  }
  return mergeRegister(
    editor.registerUpdateListener(({ editorState }) => {
      const now = editorState.read($marks)
      if (now.active === shown.active && now.selected === shown.selected) return
      mark(shown.active, 'active', false)
      mark(shown.selected, 'selected', false)
      mark(now.active, 'active', true)
      mark(now.selected, 'selected', true)
      moveFocus(shown, now)
      shown = now
    }),
    () => {
      mark(shown.active, 'active', false)
      mark(shown.selected, 'selected', false)
    },
  )
}
