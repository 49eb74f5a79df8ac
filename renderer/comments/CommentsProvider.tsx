import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import type * as Y from 'yjs'
import { editions } from '../../shared/story/edition'
import type { OpenStory } from '../storyPane/useOpenStory'
import type { CommentsRoom, CommentsView } from './commentsRoom'

type RoomOf = (storyDoc: Y.Doc) => CommentsRoom
const CommentsContext = createContext<RoomOf | null>(null)

/** The rooms of the stories' comments. Read once the window has nothing better to do: writing starts without them. */
export function CommentsProvider({ children }: { children: ReactNode }) {
  const [roomOf, setRoomOf] = useState<RoomOf | null>(null)
  useEffect(() => {
    let gone = false
    const handle = requestIdleCallback(() => {
      void import('./commentsRoom').then(({ commentsRoom }) => {
        const rooms = new WeakMap<Y.Doc, CommentsRoom>()
        if (gone) return
        setRoomOf(() => (storyDoc: Y.Doc) => {
          const room = rooms.get(storyDoc) ?? commentsRoom(storyDoc)
          rooms.set(storyDoc, room)
          return room
        })
      })
    })
    return () => {
      gone = true
      cancelIdleCallback(handle)
    }
  }, [])
  return <CommentsContext value={roomOf}>{children}</CommentsContext>
}

/** The comments of a story; null while its documents or the room are on their way. */
export function useCommentsRoom(story: OpenStory | null): CommentsRoom | null {
  const roomOf = use(CommentsContext)
  const room = roomOf !== null && story?.shared != null ? roomOf(story.shared.doc) : null
  const [en, ko] = editions.map((edition) => story?.articles[edition]?.doc ?? null)
  useEffect(() => {
    room?.setArticle('en', en ?? null)
    room?.setArticle('ko', ko ?? null)
  }, [room, en, ko])
  return room
}

const nothing: CommentsView = { threads: [], draft: null, current: null }
const noneYet = (): CommentsView => nothing
const never = () => () => undefined

export const useCommentsView = (room: CommentsRoom | null): CommentsView =>
  useSyncExternalStore(room === null ? never : room.subscribe, room === null ? noneYet : room.get)
