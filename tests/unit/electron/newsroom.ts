import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { onTestFinished } from 'vitest'
import { openDatabase } from '../../../electron/database/openDatabase'
import type { Database } from '../../../electron/database/sqlite'
import { documentRooms, type DocumentPort } from '../../../electron/documents/documentRooms'
import { updateLog, type LoggedUpdate } from '../../../electron/documents/updateLog'
import { stories as storiesOf } from '../../../electron/drafts/stories'
import { documentConnections } from '../../../renderer/bridge/documentConnections'
import type { DocumentPortEnd } from '../../../renderer/bridge/documentPort'
import type { Failure } from '../../../shared/failure'
import type { DocumentName, ToMain, ToWindow } from '../../../shared/ipc/documentPort'
import { temporaryFolder } from './temporaryFolder'

export function openTestDatabase(folder: string): Database {
  const opened = openDatabase(join(folder, 'dateline.sqlite3'))
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.value
}

const mainEnd = (port: MessagePort): DocumentPort => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => void port.on('message', listener),
  onClose: (listener) => void port.on('close', listener),
})
const windowEnd = (port: MessagePort): DocumentPortEnd => ({
  post: (message: ToMain) => port.postMessage(message),
  onMessage: (listener: (message: ToWindow) => void) => void port.on('message', listener),
})

/** Main's document rooms on a real database, and windows that talk to them over real message ports. */
export function newsroom(folder = temporaryFolder()) {
  const database = openTestDatabase(folder)
  const now = () => new Date('2026-11-23T09:10:00Z')
  const held: LoggedUpdate[] = []
  const log = updateLog(database, now)
  const stories = storiesOf(database, log, now)
  const troubles: Failure[] = []
  const unexpected: unknown[] = []
  const committed: DocumentName[] = []
  const rooms = documentRooms({
    log,
    hold: (entries) => {
      held.push(...entries)
      return null
    },
    closedFor: null,
    databaseFile: 'dateline.sqlite3',
    storyExists: stories.exists,
    onCommitted: (name) => committed.push(name),
    onTrouble: (failure) => troubles.push(failure),
    onUnexpected: (error) => unexpected.push(error),
    retryAfter: () => 5,
    settleWithin: 5000,
  })
  const ports: MessagePort[] = []

  function openWindow() {
    const { port1, port2 } = new MessageChannel()
    ports.push(port1, port2)
    rooms.connect(mainEnd(port1))
    return { ...documentConnections(windowEnd(port2), () => {}), vanish: () => port2.close() }
  }
  let open = true
  function shut() {
    if (!open) return
    open = false
    rooms.stop()
    for (const port of ports) port.close()
    database.close()
  }
  onTestFinished(shut)
  return { folder, held, database, log, stories, rooms, troubles, unexpected, committed, openWindow, shut }
}
