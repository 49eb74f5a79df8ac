import * as Y from 'yjs'

/** One top-level block of an article's document, as far as its counterpart in the other edition is concerned. */
export interface CounterpartBlock {
  /** The name that a block shares with its counterpart; empty while it has none. */
  readonly pair: string
  /** The node's type, e.g. `paragraph` or `figure`. */
  readonly kind: string
  readonly words: string
  /** What a change is told by: the words, and for a photo or a card also which one and its alt text. */
  readonly content: string
}

/** As Lexical's V2 binding names the state of a node in the document. */
const pairAttribute = 's_pair'
/** How a block is set says nothing about what it says. */
const looksOnly = new Set([pairAttribute, 's_list'])

const blocksOf = (doc: Y.Doc): Y.XmlElement => doc.get('root-v2', Y.XmlElement)

const isBlock = (child: unknown): child is Y.XmlElement => child instanceof Y.XmlElement

function wordsOf(node: Y.XmlElement | Y.XmlText): string {
  if (node instanceof Y.XmlText)
    return (node.toDelta() as { insert: unknown }[])
      .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
      .join('')
  return node
    .toArray()
    .map((child) => (child instanceof Y.XmlText || child instanceof Y.XmlElement ? wordsOf(child) : ''))
    .filter((words) => words !== '')
    .join(node.parent instanceof Y.XmlElement && node.parent.parent === null ? '\n' : '')
}

function readBlock(element: Y.XmlElement): CounterpartBlock {
  const attributes = element.getAttributes() as Record<string, unknown>
  const states = Object.keys(attributes)
    .filter((name) => name.startsWith('s_') && !looksOnly.has(name))
    .sort()
    .map((name) => [name, attributes[name]])
  const words = wordsOf(element)
  const pair = attributes[pairAttribute]
  return {
    pair: typeof pair === 'string' ? pair : '',
    kind: element.nodeName,
    words,
    content: states.length === 0 ? words : `${words}\n${JSON.stringify(states)}`,
  }
}

/** The blocks of an article in order, read from its document without an editor. */
export const readCounterpartBlocks = (doc: Y.Doc): CounterpartBlock[] =>
  blocksOf(doc).toArray().filter(isBlock).map(readBlock)

export interface WatchedBlocks {
  readonly read: () => readonly CounterpartBlock[]
  readonly stop: () => void
}

/** The same, reading anew only what changed since: a pause in a long article costs one paragraph. */
export function watchCounterpartBlocks(doc: Y.Doc): WatchedBlocks {
  const root = blocksOf(doc)
  const known = new WeakMap<object, CounterpartBlock>()
  let blocks: readonly CounterpartBlock[] | null = null
  const forget = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    blocks = null
    for (const { target } of events) {
      let block: Y.AbstractType<unknown> | null = target
      while (block !== null && block.parent !== root) block = block.parent
      if (block !== null) known.delete(block)
    }
  }
  const observer = forget as unknown as Parameters<typeof root.observeDeep>[0]
  root.observeDeep(observer)
  const readKnown = (element: Y.XmlElement): CounterpartBlock => {
    const read = known.get(element) ?? readBlock(element)
    known.set(element, read)
    return read
  }
  return {
    read: () => (blocks ??= root.toArray().filter(isBlock).map(readKnown)),
    stop: () => root.unobserveDeep(observer),
  }
}

/** The origin of a link being made or mended: foreign to the editor's undo, which is for words. */
export const linkedCounterparts = Symbol('linked counterparts')

/**
 * Names the pair of the block at `index`; an empty name takes it away. Not while an input method composes in that
 * article: the editor draws the block anew.
 */
export function setPair(doc: Y.Doc, index: number, pair: string): void {
  const block = blocksOf(doc).toArray().filter(isBlock)[index]
  if (block === undefined || (block.getAttribute(pairAttribute) ?? '') === pair) return
  doc.transact(() => {
    if (pair === '') block.removeAttribute(pairAttribute)
    else block.setAttribute(pairAttribute, pair)
  }, linkedCounterparts)
}
