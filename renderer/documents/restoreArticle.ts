import * as Y from 'yjs'
import { articleFieldNames, articleText, typedInField } from '../../shared/document/articleDocument'
import {
  newByline,
  readStoryFields,
  setStoryField,
  storyBylines,
  storyFieldNames,
  storyTags,
} from '../../shared/document/storyDocument'
import { replaceText } from './replaceText'

/**
 * Makes an article read as `source` does, as an edit like any other: what stays equal is not touched, so another
 * person's typing there stays; undo takes it back in one step. The origin is one that the article's undo stack takes in.
 */
export function restoreArticle(doc: Y.Doc, source: Y.Doc): void {
  doc.transact(() => {
    for (const name of articleFieldNames)
      replaceText(articleText(doc, name), articleText(source, name).toJSON())
    restoreBlocks(blocksOf(doc), blocksOf(source))
  }, typedInField)
}

/** The same for what the editions share. Whole values, as these fields are. */
export function restoreStoryFields(doc: Y.Doc, source: Y.Doc): void {
  const wanted = readStoryFields(source)
  const now = readStoryFields(doc)
  doc.transact(() => {
    for (const name of storyFieldNames) setStoryField(doc, name, wanted[name])
    if (JSON.stringify(now.tags) !== JSON.stringify(wanted.tags)) {
      storyTags(doc).delete(0, now.tags.length)
      storyTags(doc).push(wanted.tags)
    }
    if (JSON.stringify(now.bylines) !== JSON.stringify(wanted.bylines)) {
      storyBylines(doc).delete(0, now.bylines.length)
      storyBylines(doc).push(wanted.bylines.map(newByline))
    }
  }, typedInField)
}

const blocksOf = (doc: Y.Doc): Y.XmlElement => doc.get('root-v2', Y.XmlElement)
type Node = Y.XmlElement | Y.XmlText
const childrenOf = (element: Y.XmlElement): Node[] =>
  element
    .toArray()
    .filter((child): child is Node => child instanceof Y.XmlElement || child instanceof Y.XmlText)

/** Equal for nodes that say the same in the same way. */
function keyOf(node: Node): string {
  if (node instanceof Y.XmlText) return JSON.stringify(node.toDelta())
  return JSON.stringify([node.nodeName, sorted(node.getAttributes()), childrenOf(node).map(keyOf)])
}
const sorted = (attributes: object): [string, unknown][] =>
  Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))

/** Keeps the blocks at both ends that are equal and goes on between them. */
function restoreBlocks(into: Y.XmlElement, from: Y.XmlElement): void {
  const wanted = childrenOf(from)
  const wantedKeys = wanted.map(keyOf)
  const keys = childrenOf(into).map(keyOf)
  const kept = longestCommon(keys, wantedKeys)
  // From the end, so that places before stay true.
  let at = keys.length
  let wantedAt = wanted.length
  for (const [keep, wantedKeep] of [...kept, [-1, -1] as const].sort(([a], [b]) => b - a)) {
    restoreRun(into, keep + 1, at, wanted.slice(wantedKeep + 1, wantedAt))
    at = keep
    wantedAt = wantedKeep
  }
}

/** The blocks from `start` up to `end` shall be `wanted`. A paragraph of plain words stays itself and only its words change. */
function restoreRun(into: Y.XmlElement, start: number, end: number, wanted: readonly Node[]): void {
  const pairs = Math.min(end - start, wanted.length)
  if (end - start > pairs) into.delete(start + pairs, end - start - pairs)
  if (wanted.length > pairs)
    into.insert(
      start + pairs,
      wanted.slice(pairs).map((node) => node.clone()),
    )
  for (let at = pairs - 1; at >= 0; at--) {
    const now = into.get(start + at) as Node
    const then = wanted[at] as Node
    const [text, wantedText] = [plainTextOf(now), plainTextOf(then)]
    if (text && wantedText && sameShell(now, then)) replaceText(text, wantedText.toJSON())
    else {
      into.delete(start + at, 1)
      into.insert(start + at, [then.clone()])
    }
  }
}

const sameShell = (one: Node, other: Node): boolean =>
  one instanceof Y.XmlElement &&
  other instanceof Y.XmlElement &&
  one.nodeName === other.nodeName &&
  JSON.stringify(sorted(one.getAttributes())) === JSON.stringify(sorted(other.getAttributes()))

/** The text of a block that holds one stretch of words without any form, else null. */
function plainTextOf(node: Node): Y.XmlText | null {
  if (!(node instanceof Y.XmlElement)) return null
  const [text, ...others] = childrenOf(node)
  if (!(text instanceof Y.XmlText) || others.length > 0) return null
  const delta = text.toDelta() as { insert: unknown; attributes?: object }[]
  return delta.every(({ insert, attributes }) => typeof insert === 'string' && attributes === undefined)
    ? text
    : null
}

/** Places of a longest common subsequence, in order: `[place in one, place in the other]`. */
function longestCommon(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const width = other.length + 1
  const lengths = new Uint32Array((one.length + 1) * width)
  const length = (a: number, b: number): number => lengths[a * width + b] ?? 0
  for (let a = one.length - 1; a >= 0; a--)
    for (let b = other.length - 1; b >= 0; b--)
      lengths[a * width + b] =
        one[a] === other[b] ? length(a + 1, b + 1) + 1 : Math.max(length(a + 1, b), length(a, b + 1))
  const places: (readonly [number, number])[] = []
  let [a, b] = [0, 0]
  while (a < one.length && b < other.length) {
    if (one[a] === other[b]) places.push([a++, b++] as const)
    else if (length(a + 1, b) >= length(a, b + 1)) a += 1
    else b += 1
  }
  return places
}
