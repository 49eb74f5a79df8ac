import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type TextNode,
} from 'lexical'

/**
 * Where the caret stands, counted from the end: blocks after its own, and characters after it in that. What was typed since it
 * was kept lies before the caret.
 */
interface CaretPlace {
  readonly page: string
  readonly blocksAfter: number
  readonly charactersAfter: number
}

const kept = 'dateline.caret'
/** Milliseconds. */
const atMostEvery = 200

/** True until the caret was put back once: only after the window was loaded anew, never when a story is opened by hand. */
let wanted = true

/**
 * Keeps where the caret of a page stands, and puts it back when the window had to be loaded anew. `page` names story and
 * edition. Returns what ends it.
 */
export function keepCaret(editor: LexicalEditor, page: string): () => void {
  putBack(editor, page)
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    const place = editor.getEditorState().read(() => $placeOfCaret(page))
    if (place !== null) sessionStorage.setItem(kept, JSON.stringify(place))
  }
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    // A caret that was put somewhere is kept at once: the page may die with the first words typed there.
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return keep()
    // Also while nobody pauses.
    timer ??= setTimeout(keep, atMostEvery)
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}

function $placeOfCaret(page: string): CaretPlace | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const { anchor } = selection
  const node = anchor.getNode()
  const block = node.getTopLevelElement()
  if (!$isElementNode(block)) return null
  const texts = block.getAllTextNodes()
  const at = texts.findIndex((text) => text.is(node))
  const before = texts.slice(0, Math.max(0, at)).reduce((sum, text) => sum + text.getTextContentSize(), 0)
  const offset = $isTextNode(node) ? before + anchor.offset : anchor.offset === 0 ? 0 : sizeOf(texts)
  return {
    page,
    blocksAfter: $getRoot().getChildrenSize() - 1 - block.getIndexWithinParent(),
    charactersAfter: sizeOf(texts) - offset,
  }
}

const sizeOf = (texts: readonly TextNode[]): number =>
  texts.reduce((sum, text) => sum + text.getTextContentSize(), 0)

function putBack(editor: LexicalEditor, page: string): void {
  const place = read()
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (!wanted || loaded?.type !== 'reload' || place?.page !== page) return
  wanted = false
  editor.focus()
  editor.update(() => {
    const root = $getRoot()
    const block = root.getChildAtIndex(Math.max(0, root.getChildrenSize() - 1 - place.blocksAfter))
    if ($isElementNode(block)) $goTo(block, sizeOf(block.getAllTextNodes()) - place.charactersAfter)
  })
}

function $goTo(block: ElementNode, offset: number): void {
  let left = Math.max(0, offset)
  for (const text of block.getAllTextNodes()) {
    const size = text.getTextContentSize()
    if (left <= size) {
      const selection = $createRangeSelection()
      selection.anchor.set(text.getKey(), left, 'text')
      selection.focus.set(text.getKey(), left, 'text')
      return $setSelection(selection)
    }
    left -= size
  }
  block.selectEnd()
}

function read(): CaretPlace | null {
  try {
    return JSON.parse(sessionStorage.getItem(kept) ?? 'null') as CaretPlace | null
  } catch {
    return null
  }
}
