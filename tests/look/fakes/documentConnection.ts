// Brings the bridge's declaration of the window along.
import type {} from '../../../renderer/bridge/call'
import * as Y from 'yjs'
import type { DocumentConnection } from '../../../renderer/bridge/documentConnections'
import type { SaveStatus } from '../../../renderer/bridge/saveStatus'
import type { DocumentName } from '../../../shared/ipc/documentPort'
import { success } from '../../../shared/result'
import { fillDocument } from './newsroom'

export type { DocumentConnection, SaveStatus }

const docs = new Map<string, Y.Doc>()

function docOf({ storyId, part }: DocumentName): Y.Doc {
  const key = `${storyId}/${part}`
  const doc = docs.get(key) ?? new Y.Doc({ guid: key })
  if (!docs.has(key)) fillDocument(doc, storyId, part)
  docs.set(key, doc)
  return doc
}

const failing = new URLSearchParams(location.search).has('diskFull')
const status: SaveStatus = failing
  ? { kind: 'notSaved', failure: { kind: 'disk/full', path: '/home/desk' } }
  : { kind: 'saved', at: '2026-11-23T09:10:00Z' }
export const allStatus = { get: () => status, subscribe: () => () => undefined }

export function openDocument(name: DocumentName): DocumentConnection {
  return {
    doc: docOf(name),
    whenOpened: Promise.resolve(success(undefined)),
    status: allStatus,
    sendSnapshot: () => undefined,
    close: () => Promise.resolve(),
  }
}
