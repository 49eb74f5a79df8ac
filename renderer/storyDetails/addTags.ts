import type * as Y from 'yjs'
import { storyTags } from '../../shared/document/storyDocument'

/** Adds what was typed, a tag between each two commas, leaving out what the story has already. */
export function addTags(storyDoc: Y.Doc, typed: string): void {
  const list = storyTags(storyDoc)
  const present = new Set(list.toArray())
  const added = typed
    .split(/[,，、\n]/)
    .map((tag) => tag.normalize('NFC').trim().replace(/^#+/, ''))
    .filter((tag) => tag !== '' && !present.has(tag))
  if (added.length > 0) list.push([...new Set(added)])
}
