import * as Y from 'yjs'
import {
  documentKey,
  toMainSchema,
  type DocumentName,
  type ToMain,
  type ToWindow,
} from '../../shared/ipc/documentPort'
import type { Failure } from '../../shared/failure'
import { assertNever, failed, success, type Result } from '../../shared/result'
import { documentRoom, type DocumentRoom, type Listener, type RoomSurroundings } from './documentRoom'
import { loadDocument } from './loadDocument'

/** What a MessagePort of Electron and one of Node have in common here. */
export interface DocumentPort {
  post(message: ToWindow): void
  onMessage(listener: (data: unknown) => void): void
  onClose(listener: () => void): void
}

export interface DocumentRoomsOptions extends RoomSurroundings {
  readonly storyExists: (storyId: string) => boolean
  /** How long a window may take to send what it holds back, in milliseconds. */
  readonly settleWithin: number
  /** Why nothing may be written; null where writing is the point. */
  readonly closedFor: Failure | null
}

interface Connection {
  readonly post: Listener
  readonly joined: Set<DocumentRoom>
  readonly settling: Map<number, () => void>
}

/** Every document that is open, whoever has it open. */
export function documentRooms(options: DocumentRoomsOptions) {
  const rooms = new Map<string, DocumentRoom>()
  const connections = new Set<Connection>()
  let settleCount = 0

  function room(name: DocumentName): Result<DocumentRoom> {
    const open = rooms.get(documentKey(name))
    if (open !== undefined) return success(open)
    const loaded = load(name)
    if (!loaded.ok) return loaded
    const opened = documentRoom(name, loaded.value, options)
    rooms.set(documentKey(name), opened)
    return success(opened)
  }

  function load(name: DocumentName): Result<Y.Doc> {
    if (!options.storyExists(name.storyId)) return failed({ kind: 'story/notFound', storyId: name.storyId })
    return loadDocument(options.log, name)
  }

  function leave(connection: Connection, left: DocumentRoom): void {
    connection.joined.delete(left)
    left.leave(connection.post)
    if (left.isIdle()) rooms.delete(documentKey(left.name))
  }

  function answer(connection: Connection, message: ToMain): void {
    switch (message.type) {
      case 'open': {
        const opened = room(message.name)
        if (!opened.ok) {
          connection.post({ type: 'refused', name: message.name, failure: opened.failure })
          return
        }
        connection.joined.add(opened.value)
        opened.value.join(connection.post)
        return
      }
      case 'update': {
        if (options.closedFor !== null) {
          const { name, number } = message
          return connection.post({ type: 'notSaved', name, number, failure: options.closedFor })
        }
        const taking = room(message.name)
        if (taking.ok) {
          taking.value.take(message.update, message.number, connection.post)
          if (taking.value.isIdle()) rooms.delete(documentKey(message.name))
        } else
          connection.post({
            type: 'notSaved',
            name: message.name,
            number: message.number,
            failure: taking.failure,
          })
        return
      }
      case 'snapshot':
        if (options.closedFor === null && options.storyExists(message.name.storyId))
          options.log.keepEditorJson(message.name, message.editorJson)
        return
      case 'close': {
        const open = rooms.get(documentKey(message.name))
        if (open !== undefined) leave(connection, open)
        return
      }
      case 'settled':
        connection.settling.get(message.id)?.()
        return
      default:
        assertNever(message)
    }
  }

  return {
    connect(port: DocumentPort): void {
      const connection: Connection = {
        post: (message) => port.post(message),
        joined: new Set(),
        settling: new Map(),
      }
      connections.add(connection)
      port.onMessage((data) => {
        const parsed = toMainSchema.safeParse(data)
        if (parsed.success) guard(() => answer(connection, parsed.data))
        else
          options.onTrouble({ kind: 'message/invalid', call: 'documentPort', detail: parsed.error.message })
      })
      port.onClose(() => {
        connections.delete(connection)
        for (const joined of [...connection.joined]) leave(connection, joined)
        for (const settled of connection.settling.values()) settled()
      })
    },

    /** The document as it is now. Don't write into it. */
    read(name: DocumentName): Result<Y.Doc> {
      const open = rooms.get(documentKey(name))
      return open === undefined ? load(name) : success(open.doc)
    },

    /**
     * Takes in what was written elsewhere on the same document; windows that have it open follow. Nothing new is no change.
     * Fails with what reading and storing fail with.
     */
    merge(name: DocumentName, theirs: Y.Doc): Result<null> {
      if (options.closedFor !== null) return failed(options.closedFor)
      const taking = room(name)
      if (!taking.ok) return taking
      const merged = new Y.Doc()
      Y.applyUpdate(merged, Y.encodeStateAsUpdate(taking.value.doc))
      const news: Uint8Array[] = []
      merged.on('update', (update: Uint8Array) => news.push(update))
      Y.applyUpdate(merged, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(merged)))
      let failure: Failure | null = null
      if (news.length > 0)
        taking.value.take(Y.mergeUpdates(news), 0, (answer) => {
          if (answer.type === 'notSaved') failure = answer.failure
        })
      if (taking.value.isIdle()) rooms.delete(documentKey(name))
      return failure === null ? success(null) : failed(failure)
    },

    /** Lets every window send what it holds back; resolves when all of it has arrived, or the time is up. */
    async settle({ closing }: { closing: boolean }): Promise<void> {
      await Promise.all([...connections].map((connection) => settleOne(connection, closing)))
    },

    /** Commits everything that is held. */
    flush(): Result<null> {
      let failure: Failure | null = null
      for (const open of [...rooms.values()]) {
        failure = open.commit() ?? failure
        if (open.isIdle()) rooms.delete(documentKey(open.name))
      }
      return failure === null ? success(null) : failed(failure)
    },

    isOpen: (storyId: string): boolean => [...rooms.values()].some((open) => open.name.storyId === storyId),

    /** Lets go of a story that is about to be deleted; what a window still sends of it is answered with `story/notFound`. */
    release(storyId: string): void {
      for (const [key, open] of rooms) {
        if (open.name.storyId !== storyId) continue
        open.stop()
        rooms.delete(key)
      }
    },

    stop(): void {
      for (const open of rooms.values()) open.stop()
    },
  }

  function settleOne(connection: Connection, closing: boolean): Promise<void> {
    settleCount += 1
    const id = settleCount
    return new Promise<void>((resolve) => {
      const timer = setTimeout(done, options.settleWithin)
      function done() {
        clearTimeout(timer)
        connection.settling.delete(id)
        resolve()
      }
      connection.settling.set(id, done)
      connection.post({ type: 'settle', id, closing })
    })
  }

  /** A bug in answering one message must not end the talk, and with it the saving of everything else. */
  function guard(work: () => void): void {
    try {
      work()
    } catch (error) {
      options.onUnexpected(error)
    }
  }
}
export type DocumentRooms = ReturnType<typeof documentRooms>
