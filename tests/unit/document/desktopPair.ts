import { $createLinkNode, $isLinkNode } from '@lexical/link'
import { $createHeadingNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import { createHeadlessEditor } from '@lexical/headless'
import {
  $copyNode,
  $createParagraphNode,
  $createTextNode,
  $getEditor,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  $setState,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import * as Y from 'yjs'
import { registerEditing } from '../../../renderer/editor/body/registerEditing'
import {
  bindDocument,
  type BindingTrouble,
  type DocumentBinding,
} from '../../../shared/document/binding/bindDocument'
import { articleSeed } from '../../../shared/document/binding/seedUpdate'
import { documentNodes } from '../../../shared/document/documentNodes'
import { $createFigureNode, $isFigureNode, altState } from '../../../shared/document/figure/figureNode'
import { $createListItemNode } from '../../../shared/document/listItem/listItemNode'
import { $isWholeBlock } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { wholeBlockEdits } from './wholeBlockEdits'

export type Random = () => number

/** A small generator with a seed, so that a failing round can be played again (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One desktop: a document, an editor bound to it, and the updates it made that the other has not seen. */
export interface Desktop {
  readonly doc: Y.Doc
  readonly editor: LexicalEditor
  readonly binding: DocumentBinding
  readonly outgoing: Uint8Array[]
  readonly troubles: BindingTrouble[]
}

interface OpenDesktop {
  /** What its disk holds, an update for each commit; a new article where left out. */
  readonly log?: readonly Uint8Array[]
}

const nothing = (): void => undefined
const registerAll = (editor: LexicalEditor): void =>
  void registerEditing(editor, {
    onLeaveTop: nothing,
    onFiles: nothing,
    onPictures: nothing,
    onCommand: nothing,
    newUndoStep: nothing,
  })

export function openDesktop(clientId: number, { log = [articleSeed] }: OpenDesktop = {}): Desktop {
  const doc = new Y.Doc()
  doc.clientID = clientId
  // All at once, as a window opens one: Yjs tidies marks after each transaction from elsewhere, and what was written between
  // them later would lose its own.
  doc.transact(() => {
    for (const update of log) Y.applyUpdate(doc, update, 'disk')
  }, 'disk')
  const troubles: BindingTrouble[] = []
  const outgoing: Uint8Array[] = []
  const editor = createHeadlessEditor({
    nodes: documentNodes,
    onError: (error) => troubles.push({ kind: 'locked', detail: String(error), editorJson: '' }),
  })
  registerAll(editor)
  const binding = bindDocument(editor, doc, {
    onTrouble: (trouble) => troubles.push(trouble),
    undoStepTime: 0,
  })
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'other desktop') outgoing.push(update)
  })
  return { doc, editor, binding, outgoing, troubles }
}

export const pick = <T>(random: Random, from: readonly T[]): T | undefined =>
  from[Math.floor(random() * from.length)]
const blocks = (): ElementNode[] => $getRoot().getChildren().filter($isElementNode)
const plainBlocks = (): ElementNode[] => blocks().filter((block) => !$isWholeBlock(block))
const texts = (): TextNode[] => $getRoot().getAllTextNodes().filter($isTextNode)
const cut = (random: Random, text: TextNode): number => Math.floor(random() * (text.getTextContentSize() + 1))

export type Edit = (random: Random, token: string) => void

const type: Edit = (random, token) => {
  const text = pick(random, texts())
  if (text) {
    const at = cut(random, text)
    text.select(at, at)
  } else {
    const block = pick(random, plainBlocks())
    if (block === undefined) return
    block.selectEnd()
  }
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(` ${token} `)
}
const changeBlock: Edit = (random) => {
  const text = pick(random, texts())
  if (!text || text.getParents().some($isFigureNode)) return
  const makers: (() => ElementNode)[] = [
    () => $createParagraphNode(),
    () => $createHeadingNode('h2'),
    () => $createListItemNode('bulleted'),
    () => $createListItemNode('numbered').setIndent(1),
  ]
  $setBlocksType(text.select(0, 0), pick(random, makers)!)
}

/** What a reporter may do, by name. */
export const edits: Record<string, Edit> = {
  type,
  typeMore: type,
  split(random) {
    const text = pick(random, texts())
    if (!text) return
    const at = cut(random, text)
    text.select(at, at)
    $getEditor().dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
  },
  joinWithPrevious(random) {
    // Inside a block that stays whole the browser would be asked what stands before the caret; here there is none.
    const block = pick(
      random,
      plainBlocks().filter((one) => !$isFigureNode(one)),
    )
    if (block === undefined || block.getPreviousSibling() === null) return
    block.selectStart()
    $getEditor().dispatchCommand(DELETE_CHARACTER_COMMAND, true)
  },
  format(random) {
    const text = pick(random, texts())
    if (text) text.select(cut(random, text), cut(random, text)).formatText(random() < 0.5 ? 'bold' : 'italic')
  },
  changeBlock,
  link(random) {
    const text = pick(random, texts())
    if (!text || $isLinkNode(text.getParent())) return
    const link = $createLinkNode(`https://example.org/${Math.floor(random() * 9)}`)
    text.insertBefore(link)
    link.append(text)
  },
  insertPhoto(random, token) {
    const figure = $createFigureNode({ photoId: token.padEnd(64, '0') })
    figure.getCaption()?.append($createTextNode(`caption ${token}`))
    figure.getCredit()?.append($createTextNode(`(Photo by ${token})`))
    pick(random, blocks())?.insertAfter(figure)
  },
  writeCaption(random, token) {
    const figure = pick(random, blocks().filter($isFigureNode))
    const selection = (random() < 0.6 ? figure?.getCaption() : figure?.getCredit())?.selectEnd()
    selection?.insertText(` ${token}`)
  },
  writeAlt(random, token) {
    const figure = pick(random, blocks().filter($isFigureNode))
    if (figure) $setState(figure, altState, token)
  },
  /** As cutting a block and pasting it back does: other nodes, the same content. */
  replaceByItsCopy(random) {
    const block = pick(random, blocks())
    if (!block) return
    const copy = (node: LexicalNode): LexicalNode => {
      const twin = $copyNode(node)
      if ($isElementNode(node) && $isElementNode(twin)) twin.append(...node.getChildren().map(copy))
      return twin
    }
    $setSelection(null)
    block.replace(copy(block))
  },
  removeBlock(random) {
    if (blocks().length > 1) pick(random, blocks())?.remove()
  },
  deleteSome(random) {
    const text = pick(random, texts())
    if (text) text.select(cut(random, text), cut(random, text)).removeText()
  },
  deleteAcross(random) {
    const [from, to] = [pick(random, texts()), pick(random, texts())]
    if (!from || !to || random() < 0.7) return
    const selection = from.select(cut(random, from), cut(random, from))
    selection.focus.set(to.getKey(), cut(random, to), 'text')
    if (!selection.isCollapsed()) $getEditor().dispatchCommand(DELETE_CHARACTER_COMMAND, true)
  },
  ...wholeBlockEdits,
}

/** Does one thing on a desktop, a random one where none is named, undo and redo included. */
export async function editSomething(
  desktop: Desktop,
  random: Random,
  token: string,
  name = pick(random, [...Object.keys(edits), 'undo', 'redo'])!,
): Promise<void> {
  if (name === 'undo' || name === 'redo') {
    desktop.editor.dispatchCommand(name === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined)
    await Promise.resolve()
  } else desktop.editor.update(() => edits[name]!(random, token), { discrete: true })
}

/** Carries over some or all of what the other desktop has not seen, in order, in pieces. */
export function carry(from: Desktop, to: Desktop, howMany = from.outgoing.length): void {
  for (const update of from.outgoing.splice(0, howMany)) Y.applyUpdate(to.doc, update, 'other desktop')
}

/** Lets checks that were put off to the next task run. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
