import { $createLinkNode, $isLinkNode } from '@lexical/link'
import { $createHeadingNode, registerRichText } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import { createHeadlessEditor } from '@lexical/headless'
import {
  $copyNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  $setState,
  REDO_COMMAND,
  UNDO_COMMAND,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import * as Y from 'yjs'
import {
  bindDocument,
  type BindingTrouble,
  type DocumentBinding,
} from '../../../shared/document/binding/bindDocument'
import { articleSeed } from '../../../shared/document/binding/seedUpdate'
import { documentNodes } from '../../../shared/document/documentNodes'
import { $createFigureNode, $isFigureNode, altState } from '../../../shared/document/figure/figureNode'
import { registerLinkTidying } from '../../../shared/document/link/webLinkNode'
import { $createListItemNode } from '../../../shared/document/listItem/listItemNode'

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

export function openDesktop(clientId: number): Desktop {
  const doc = new Y.Doc()
  doc.clientID = clientId
  Y.applyUpdate(doc, articleSeed, 'seed')
  const troubles: BindingTrouble[] = []
  const outgoing: Uint8Array[] = []
  const editor = createHeadlessEditor({
    nodes: documentNodes,
    onError: (error) => troubles.push({ kind: 'locked', detail: String(error), editorJson: '' }),
  })
  registerRichText(editor)
  registerLinkTidying(editor)
  const binding = bindDocument(editor, doc, {
    onTrouble: (trouble) => troubles.push(trouble),
    undoStepTime: 0,
  })
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'other desktop') outgoing.push(update)
  })
  return { doc, editor, binding, outgoing, troubles }
}

const pick = <T>(random: Random, from: readonly T[]): T | undefined =>
  from[Math.floor(random() * from.length)]
const blocks = (): ElementNode[] => $getRoot().getChildren().filter($isElementNode)
const texts = (): TextNode[] => $getRoot().getAllTextNodes().filter($isTextNode)
const cut = (random: Random, text: TextNode): number => Math.floor(random() * (text.getTextContentSize() + 1))

type Edit = (random: Random, token: string) => void

const type: Edit = (random, token) => {
  const text = pick(random, texts())
  if (text) {
    const at = cut(random, text)
    text.select(at, at)
  } else pick(random, blocks())?.selectEnd()
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
    text.select(at, at).insertParagraph()
  },
  joinWithPrevious(random) {
    pick(random, blocks().slice(1))?.selectStart().deleteCharacter(true)
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
    selection.removeText()
  },
}

/** Does one random thing on a desktop, undo and redo included. */
export async function editSomething(desktop: Desktop, random: Random, token: string): Promise<void> {
  const name = pick(random, [...Object.keys(edits), 'undo', 'redo'])!
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
