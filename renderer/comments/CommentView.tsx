import { useState } from 'react'
import { Pencil, Trash2 } from 'lucide-react'
import type { Comment } from '../../shared/document/comments/comment'
import { personName } from '../../shared/story/person'
import { useLanguage } from '../messages/MessagesProvider'
import { IconButton } from '../ui/IconButton'
import { useNow } from '../ui/now'
import { exactTime, relativeTime } from '../ui/times'
import { CommentField } from './CommentField'
import { useCommentsMessages } from './messages/useCommentsMessages'

interface CommentViewProps {
  readonly comment: Comment
  /** Whoever reads it wrote it. */
  readonly isOwn: boolean
  readonly onEdit: (text: string) => void
  readonly onDelete: () => void
}

/** One comment: who, when, what. */
export function CommentView({ comment, isOwn, onEdit, onDelete }: CommentViewProps) {
  const words = useCommentsMessages()
  const language = useLanguage()
  const now = useNow()
  const [editing, setEditing] = useState(false)
  return (
    <li className="comment">
      <div className="comment-head">
        <span className="comment-author">
          {personName(comment.author.names, language) || (isOwn ? words.you : words.someone)}
        </span>
        <span className="comment-time">
          <time dateTime={comment.at} title={exactTime(comment.at, language)}>
            {relativeTime(comment.at, now, language)}
          </time>
          {comment.editedAt !== null && (
            <span title={exactTime(comment.editedAt, language)}> · {words.edited}</span>
          )}
        </span>
        {isOwn && !editing && (
          <span className="comment-tools">
            <IconButton name={words.edit} icon={Pencil} onPress={() => setEditing(true)} />
            <IconButton name={words.remove} icon={Trash2} onPress={onDelete} />
          </span>
        )}
      </div>
      {editing ? (
        <CommentField
          label={words.yourComment}
          action={words.save}
          text={comment.text}
          autoFocus
          onCancel={() => setEditing(false)}
          onSay={(text) => {
            onEdit(text)
            setEditing(false)
          }}
        />
      ) : (
        <p className="comment-text">{comment.text}</p>
      )}
    </li>
  )
}
