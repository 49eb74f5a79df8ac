import { createHeadlessEditor } from '@lexical/headless'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { registerEditing } from '../../../renderer/editor/body/registerEditing'
import { documentNodes } from '../../../shared/document/documentNodes'
import { $createFigureNode, type FigureNode } from '../../../shared/document/figure/figureNode'

/** The body's editor with everything registered, without a window. */
export function bodyEditor($fill: () => void, newUndoStep: () => void = () => undefined): LexicalEditor {
  const editor = createHeadlessEditor({
    namespace: 'dateline-article',
    nodes: documentNodes,
    onError: (error) => {
      throw error
    },
  })
  const nothing = (): void => undefined
  registerEditing(editor, {
    onLeaveTop: nothing,
    onFiles: nothing,
    onPictures: nothing,
    onCommand: nothing,
    newUndoStep,
  })
  editor.update(
    () => {
      $getRoot().clear()
      $fill()
    },
    { discrete: true },
  )
  return editor
}

export const edit = (editor: LexicalEditor, change: () => void): void =>
  editor.update(change, { discrete: true })

export const $paragraph = (text: string) =>
  text === '' ? $createParagraphNode() : $createParagraphNode().append($createTextNode(text))

export function $figure(caption: string, credit: string): FigureNode {
  const figure = $createFigureNode({ photoId: 'f'.repeat(64) })
  if (caption !== '') figure.getCaption()?.append($createTextNode(caption))
  if (credit !== '') figure.getCredit()?.append($createTextNode(credit))
  return figure
}

/** The text in the body that reads like this. */
export function $textOf(words: string): ReturnType<typeof $createTextNode> {
  const found = $getRoot()
    .getAllTextNodes()
    .find((node) => node.getTextContent() === words)
  if (found === undefined) throw new Error(`Nothing reads “${words}”`)
  return found
}

/** Selects from a place in one text to a place in another. */
export function $selectFrom(from: string, at: number, to: string, end: number): void {
  const focus = $textOf(to)
  $textOf(from).select(at, at).focus.set(focus.getKey(), end, 'text')
}

const shape = (node: LexicalNode): unknown =>
  $isTextNode(node)
    ? node.getTextContent()
    : $isElementNode(node)
      ? [node.getType(), ...node.getChildren().map(shape)]
      : node.getType()

/** The blocks as `[kind, …what is in it]`. */
export const blocks = (editor: LexicalEditor): unknown[] =>
  editor.getEditorState().read(() => $getRoot().getChildren().map(shape))
