import * as Y from 'yjs'

/** Stand-in until the document room brings the real one. */
export const articleSeed: Uint8Array = Y.encodeStateAsUpdate(new Y.Doc())
