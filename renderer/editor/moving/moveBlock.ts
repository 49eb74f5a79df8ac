import {
  $createNodeSelection,
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $parseSerializedNode,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type SerializedElementNode,
  type SerializedLexicalNode,
} from 'lexical'
import { sameUndoStep } from '../body/registerUndoSteps'

/** A place inside a block: which child of which child, and the offset there. */
interface Place {
  readonly path: readonly number[]
  readonly offset: number
  readonly type: 'text' | 'element'
}
type CaretInBlock = { readonly anchor: Place; readonly focus: Place } | 'whole' | null

const $withChildren = (node: LexicalNode): SerializedLexicalNode => {
  const json = node.exportJSON()
  if ($isElementNode(node)) (json as SerializedElementNode).children = node.getChildren().map($withChildren)
  return json
}

function $pathTo(block: ElementNode, node: LexicalNode): number[] | null {
  const path: number[] = []
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) {
    if (at.is(block)) return path
    path.unshift(at.getIndexWithinParent())
  }
  return null
}

function $caretIn(block: ElementNode): CaretInBlock {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) return selection.has(block.getKey()) ? 'whole' : null
  if (!$isRangeSelection(selection)) return null
  const [anchor, focus] = [selection.anchor, selection.focus].map((point) => {
    const path = $pathTo(block, point.getNode())
    return path === null ? null : { path, offset: point.offset, type: point.type }
  })
  return anchor && focus ? { anchor, focus } : null
}

function $putCaret(block: ElementNode, caret: CaretInBlock): void {
  if (caret === null) return
  if (caret === 'whole') {
    const selection = $createNodeSelection()
    selection.add(block.getKey())
    $setSelection(selection)
    return
  }
  const nodeAt = ({ path }: Place): LexicalNode =>
    path.reduce<LexicalNode>(
      (node, index) => ($isElementNode(node) && node.getChildAtIndex(index)) || node,
      block,
    )
  const selection = block.select()
  const [anchor, focus] = [nodeAt(caret.anchor), nodeAt(caret.focus)]
  selection.anchor.set(anchor.getKey(), caret.anchor.offset, caret.anchor.type)
  selection.focus.set(focus.getKey(), caret.focus.offset, caret.focus.type)
}

/** The block of the body the selection begins in, or that is selected as a whole. */
export function $blockAtSelection(): ElementNode | null {
  const selection = $getSelection()
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : selection?.getNodes()[0]
  const block = node?.getTopLevelElement()
  return $isElementNode(block) ? block : null
}

const $copyOf = (json: SerializedLexicalNode): ElementNode => {
  const copy = $parseSerializedNode(json)
  if (!$isElementNode(copy)) throw new Error(`A block that is no element: ${json.type}`)
  return copy
}

/**
 * Moves a block to before another, or to the end. In two updates, taking out and putting in a copy: in one, the document
 * would be told that every block in between was rewritten (docs/decisions/0002). To the writer it is one step.
 */
export function moveBlock(
  editor: LexicalEditor,
  key: NodeKey,
  before: NodeKey | null,
  newUndoStep: () => void,
): void {
  if (key === before) return
  newUndoStep()
  const taken = { json: null as SerializedLexicalNode | null, caret: null as CaretInBlock }
  const options = { discrete: true, tag: sameUndoStep } as const
  editor.update(() => {
    const block = $getNodeByKey(key)
    if (!$isElementNode(block)) return
    taken.json = $withChildren(block)
    taken.caret = $caretIn(block)
    if (taken.caret !== null) $setSelection(null)
    block.remove()
  }, options)
  editor.update(() => {
    if (taken.json === null) return
    const copy = $copyOf(taken.json)
    const target = before === null ? null : $getNodeByKey(before)
    if (target === null) $getRoot().append(copy)
    else target.insertBefore(copy)
    $putCaret(copy, taken.caret)
  }, options)
  newUndoStep()
}

/** Moves the block at the caret one place up or down. Not inside an update: it makes two of its own. */
export function moveBlockBy(editor: LexicalEditor, by: 1 | -1, newUndoStep: () => void): void {
  const found = editor.getEditorState().read(() => {
    const block = $blockAtSelection()
    const passed = by === 1 ? block?.getNextSibling() : block?.getPreviousSibling()
    if (!block || !passed) return null
    const before = by === 1 ? passed.getNextSibling() : passed
    return { key: block.getKey(), before: before?.getKey() ?? null }
  })
  if (found === null) return
  moveBlock(editor, found.key, found.before, newUndoStep)
}

export function duplicateBlock(editor: LexicalEditor, newUndoStep: () => void): void {
  newUndoStep()
  editor.update(() => {
    const block = $blockAtSelection()
    if (block === null) return
    const caret = $caretIn(block)
    const copy = $copyOf($withChildren(block))
    block.insertAfter(copy)
    $putCaret(copy, caret)
  })
}

/** Takes the block at the caret out; the caret goes to what follows, else to what stands before. */
export function deleteBlock(editor: LexicalEditor, newUndoStep: () => void): void {
  newUndoStep()
  editor.update(() => {
    const block = $blockAtSelection()
    if (block === null) return
    const beside = block.getNextSibling() ?? block.getPreviousSibling()
    if ($isElementNode(beside)) beside.selectStart()
    else {
      const paragraph = $createParagraphNode()
      block.insertAfter(paragraph)
      paragraph.select()
    }
    block.remove()
  })
}
