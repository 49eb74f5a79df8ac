import * as Y from 'yjs'

/**
 * What a new article's document begins with: one empty paragraph, as the same bytes on every desktop. Two desktops that
 * each made their own first paragraph would end with two after a merge.
 */
export function makeSeed(): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = 1
  const root = doc.get('root-v2', Y.XmlElement)
  root.insert(0, [new Y.XmlElement('paragraph')])
  return Y.encodeStateAsUpdate(doc)
}

/** The bytes of `makeSeed()`, fixed for good: a test compares them, for articles already written depend on them. */
export const articleSeed: Uint8Array = Uint8Array.of(
  1,
  1,
  1,
  0,
  7,
  1,
  7,
  114,
  111,
  111,
  116,
  45,
  118,
  50,
  3,
  9,
  112,
  97,
  114,
  97,
  103,
  114,
  97,
  112,
  104,
  0,
)
