import { toast } from 'sonner'
import { useQuery } from '@tanstack/react-query'
import type * as Y from 'yjs'
import type { Comment, CommentThread } from '../../shared/document/comments/comment'
import {
  deleteComment,
  editComment,
  reply,
  resolveThread,
  restoreComment,
  type Said,
} from '../../shared/document/comments/storyComments'
import { peopleQuery } from '../people/peopleQuery'
import type { CommentsRoom } from './commentsRoom'
import { useCommentsMessages } from './messages/useCommentsMessages'

/** How long a deleted comment can be had back with a press, in milliseconds. */
const undoFor = 12_000

/** What whoever is at the desk can say and do; nothing before it is known who that is. */
export function useCommentActions(storyDoc: Y.Doc, room: CommentsRoom | null) {
  const words = useCommentsMessages()
  const { data } = useQuery(peopleQuery)
  const author = data && { personId: data.person.personId, names: data.person.names }
  const say = (text: string, put: (said: Said) => void): void => {
    if (author) put({ author, text, at: new Date().toISOString() })
  }
  return {
    personId: author?.personId,
    post: (text: string): void => say(text, (said) => room?.postDraft(said)),
    reply: (thread: CommentThread, text: string): void => say(text, (said) => reply(storyDoc, thread, said)),
    edit: (comment: Comment, text: string): void => say(text, (said) => editComment(storyDoc, comment, said)),
    resolve: (thread: CommentThread, resolved: boolean): void =>
      say('', (said) => resolveThread(storyDoc, thread.threadId, resolved, said)),
    remove(comment: Comment): void {
      if (!author) return
      deleteComment(storyDoc, comment, author)
      toast(words.removed, {
        duration: undoFor,
        action: { label: words.undo, onClick: () => restoreComment(storyDoc, comment) },
      })
    },
  }
}
export type CommentActions = ReturnType<typeof useCommentActions>
