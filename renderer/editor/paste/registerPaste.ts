import { $generateNodesFromSerializedNodes, $insertGeneratedNodes, caretFromPoint } from '@lexical/clipboard'
import { $toggleLink } from '@lexical/link'
import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import {
  $addUpdateTag,
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $normalizeSelection__EXPERIMENTAL as $normalized,
  $setSelection,
  COMMAND_PRIORITY_NORMAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type LexicalEditor,
} from 'lexical'
import { cleanAddress } from '../../../shared/document/link/cleanAddress'
import { $enterNeighbour, $selectedWholeBlock } from '../wholeBlocks/places'
import { $insertBlocks, type WaitingPicture } from './insertPage'
import { ownNodes } from './ownNodes'
import { pastedPage } from './pastedPage'
import { plainBlocks } from './plainBlocks'

export interface PasteOptions {
  /** Figures that were pasted and wait for their pictures; `files` are the pictures the clipboard brought along. */
  readonly onPictures: (waiting: readonly WaitingPicture[], files: readonly File[]) => void
  readonly newUndoStep: () => void
}

const ownFormat = 'application/x-lexical-editor'
/** Written by the editor a drag began in, with its key. */
const dragFormat = 'application/x-lexical-drag'

const beganHere = (editor: LexicalEditor, data: DataTransfer): boolean =>
  data.getData(dragFormat).includes(JSON.stringify(editor.getKey()))

/** The clipboard's own nodes, when it was this app that wrote them. */
function $insertOwn(editor: LexicalEditor, payload: string): boolean {
  const selection = $getSelection()
  const serialized = payload === '' ? null : ownNodes(payload, editor._config.namespace)
  if (serialized === null || selection === null) return false
  let nodes
  try {
    nodes = $generateNodesFromSerializedNodes(serialized)
  } catch {
    // Written by another Dateline, with a block this one doesn't know: the HTML beside it says the same in words.
    return false
  }
  $insertGeneratedNodes(editor, nodes, selection)
  return true
}

/** An address alone links the words that are selected. */
function $linkSelection(text: string): boolean {
  const selection = $getSelection()
  const address = /^\S+$/.test(text) ? cleanAddress(text) : null
  if (address === null || !$isRangeSelection(selection) || selection.isCollapsed()) return false
  if (selection.getTextContent().includes('\n')) return false
  $toggleLink(address)
  return true
}

/** Puts what a clipboard or a drag holds in the place of the selection; the richest form that has something to say wins. */
function $insertTransfer(editor: LexicalEditor, data: DataTransfer, options: PasteOptions): boolean {
  const files = [...data.files].filter((file) => file.type.startsWith('image/'))
  if ($insertOwn(editor, data.getData(ownFormat))) return true
  const text = data.getData('text/plain')
  if ($linkSelection(text.trim())) return true
  const html = data.getData('text/html')
  const blocks = html === '' ? [] : pastedPage(html)
  if (blocks.length > 0) {
    const waiting = $insertBlocks(editor, blocks)
    if (waiting.length > 0) options.onPictures(waiting, files)
    return true
  }
  if (files.length > 0) return editor.dispatchCommand(DRAG_DROP_PASTE, files)
  const lines = plainBlocks(text === '' ? data.getData('text/uri-list') : text)
  const [only] = lines
  const selection = $getSelection()
  // A few words are written as they would be typed, in the marks of the place.
  if (lines.length === 1 && only?.kind === 'paragraph' && $isRangeSelection(selection))
    selection.insertText(
      text
        .replace(/\s*[\r\n]+\s*/g, ' ')
        .replace(/[\u200b\ufeff]/g, '')
        .normalize('NFC'),
    )
  else $insertBlocks(editor, lines)
  return true
}

/** Where a drop from outside goes. */
function $selectAtPointer(editor: LexicalEditor, event: DragEvent): boolean {
  const caret = caretFromPoint(event.clientX, event.clientY, editor.getRootElement())
  const node = caret === null ? null : $getNearestNodeFromDOMNode(caret.node)
  if (caret === null || node === null) return $getSelection() !== null
  const selection = $createRangeSelection()
  if ($isTextNode(node)) {
    selection.anchor.set(node.getKey(), caret.offset, 'text')
    selection.focus.set(node.getKey(), caret.offset, 'text')
    $setSelection($normalized(selection))
  } else node.selectEnd()
  return true
}

/**
 * All that is pasted or dropped into the body goes through here: read without danger, left with its structure, its marks and
 * its links, and nothing else. The browser's own insertion never gets a turn: it would build foreign elements in the live page.
 */
export const registerPaste = (editor: LexicalEditor, options: PasteOptions): (() => void) => {
  const $take = (data: DataTransfer): boolean => {
    options.newUndoStep()
    $addUpdateTag(PASTE_TAG)
    const block = $selectedWholeBlock()
    // What is pasted while a picture is selected goes below it, not in its place.
    if (block !== null) $enterNeighbour(block, 'next')
    return $insertTransfer(editor, data, options)
  }
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data =
          'clipboardData' in event ? event.clipboardData : 'dataTransfer' in event ? event.dataTransfer : null
        if (!data || $getSelection() === null || !$take(data)) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_NORMAL,
    ),
    editor.registerCommand(
      DRAGOVER_COMMAND,
      (event) => {
        // Without this the browser would insert what is dropped by itself.
        if (event.dataTransfer?.types.includes(dragFormat) !== false) return false
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        return true
      },
      COMMAND_PRIORITY_NORMAL,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        const data = event.dataTransfer
        if (data === null || beganHere(editor, data)) return false
        event.preventDefault()
        if ($selectAtPointer(editor, event)) $take(data)
        return true
      },
      COMMAND_PRIORITY_NORMAL,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (payload) =>
        typeof payload === 'string' || payload.dataTransfer === null ? false : $take(payload.dataTransfer),
      COMMAND_PRIORITY_NORMAL,
    ),
  )
}
