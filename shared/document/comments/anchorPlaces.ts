import * as Y from 'yjs'
import type { Anchor, AnchorPart } from './comment'
import type { CommentedText } from './commentedText'

/** Where a passage stands in its part's text, in UTF-16 units. */
export interface PassagePlace {
  readonly start: number
  readonly end: number
}

/** Letters of context on either side: enough to tell two equal passages apart. */
const context = 40

const relative = (type: Y.Text, index: number, assoc: number): Anchor['start'] =>
  Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(type, index, assoc)) as Anchor['start']

/** The anchor of a passage; null where no letter is in it. */
export function makeAnchor(
  part: AnchorPart,
  { text, leaves, until }: CommentedText,
  { start, end }: PassagePlace,
): Anchor | null {
  const words = text.slice(start, end)
  const first = leaves.find((leaf) => leaf.end > start && leaf.start < end && leaf.end > leaf.start)
  const last = leaves.findLast((leaf) => leaf.start < end && leaf.end > start && leaf.end > leaf.start)
  if (first === undefined || last === undefined || words.trim() === '') return null
  return {
    part,
    // Each side holds on to the letter within: what is written at the edges stays outside.
    start: relative(first.type, Math.max(0, start - first.start), 0),
    end: relative(last.type, Math.min(end, last.end) - last.start, -1),
    quote: words,
    words,
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(end, end + context),
    until,
    lost: false,
  }
}

/** One side of a passage: where it stands, and whether the very letter it holds on to is still there. */
interface Side {
  readonly at: number
  readonly holds: boolean
}

function sideOf(doc: Y.Doc, { leaves }: CommentedText, place: Anchor['start'], here: boolean): Side | null {
  const position = Y.createRelativePositionFromJSON(place)
  // Following what an undo on this desktop brought back: other desktops can't, so it is written down anew afterwards.
  const found = Y.createAbsolutePositionFromRelativePosition(position, doc, here)
  const leaf = found && leaves.find(({ type }) => type === found.type)
  if (!found || !leaf) return null
  return { at: leaf.start + found.index, holds: place.item !== undefined && isAlive(doc, place.item) }
}

function isAlive(doc: Y.Doc, { client, clock }: { client: number; clock: number }): boolean {
  const item = Y.getItem(doc.store, Y.createID(client, clock))
  return item instanceof Y.Item && !item.deleted
}

export interface FoundPassage extends PassagePlace {
  /** How many of the two letters it holds on to are still there; where both are, every desktop finds it here. */
  readonly holds: 0 | 1 | 2
}

/** Where an anchor's places point; null where nothing is left between them. */
export function passageAt(doc: Y.Doc, text: CommentedText, anchor: Anchor): FoundPassage | null {
  const start = sideOf(doc, text, anchor.start, true)
  const end = sideOf(doc, text, anchor.end, true)
  if (start === null || end === null || text.text.slice(start.at, end.at).trim() === '') return null
  return {
    start: start.at,
    end: end.at,
    holds: start.holds && end.holds ? 2 : start.holds || end.holds ? 1 : 0,
  }
}

/** Where a thread's passage stands for everybody, by what is written down alone; null for an orphaned one. */
export function agreedPassage(doc: Y.Doc, text: CommentedText, anchor: Anchor): PassagePlace | null {
  if (anchor.lost) return null
  const start = sideOf(doc, text, anchor.start, false)
  const end = sideOf(doc, text, anchor.end, false)
  if (start === null || end === null || text.text.slice(start.at, end.at).trim() === '') return null
  return { start: start.at, end: end.at }
}

/** What is left of a passage of which one side went with its block: up to the end of the line, no longer than it was. */
export function halfPassage(doc: Y.Doc, text: CommentedText, anchor: Anchor): PassagePlace | null {
  const start = sideOf(doc, text, anchor.start, true)
  const end = sideOf(doc, text, anchor.end, true)
  const whole = text.text
  if (start?.holds === true) {
    const line = whole.indexOf('\n', start.at)
    const until = Math.min(line < 0 ? whole.length : line, start.at + anchor.words.length)
    return until > start.at ? { start: start.at, end: until } : null
  }
  if (end?.holds === true) {
    const from = Math.max(whole.lastIndexOf('\n', end.at - 1) + 1, end.at - anchor.words.length)
    return end.at > from ? { start: from, end: end.at } : null
  }
  return null
}
