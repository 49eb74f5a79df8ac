import { useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Check, RotateCcw } from 'lucide-react'
import type { PlacedThread } from '../../shared/document/comments/anchorKeeper'
import { isResolved } from '../../shared/document/comments/storyComments'
import { personName } from '../../shared/story/person'
import { useLanguage } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { CommentField } from './CommentField'
import { CommentView } from './CommentView'
import { useCommentsMessages } from './messages/useCommentsMessages'
import type { CommentActions } from './useCommentActions'

interface ThreadCardProps {
  readonly placed: PlacedThread
  readonly isCurrent: boolean
  readonly personId: string | undefined
  readonly actions: CommentActions
  readonly onShow: () => void
  readonly onChoose: () => void
}

/** Letters of a quotation that are read out as a name. */
const longestSpoken = 80

/** A thread: the words it is about, what was said, and what can be done about it. */
export function ThreadCard({ placed, isCurrent, personId, actions, onShow, onChoose }: ThreadCardProps) {
  const { thread, passage, words: reads } = placed
  const words = useCommentsMessages()
  const language = useLanguage()
  const card = useRef<HTMLLIElement>(null)
  const resolved = isResolved(thread)
  const quote = thread.anchor?.quote ?? ''
  const spoken = quote.length > longestSpoken ? `${quote.slice(0, longestSpoken)}…` : quote
  const author = personName(thread.comments[0]?.author.names ?? { en: '', ko: '' }, language) || words.someone
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li
      ref={card}
      className="thread"
      data-current={isCurrent || undefined}
      aria-label={words.thread(author, quote === '' ? words.wholeArticle : spoken)}
      aria-current={isCurrent || undefined}
      onFocus={onChoose}
      onPointerDown={onChoose}
    >
      {thread.anchor === null ? (
        <p className="thread-place">{words.wholeArticle}</p>
      ) : (
        <>
          {thread.anchor.part !== 'body' && <p className="thread-place">{words.parts[thread.anchor.part]}</p>}
          <AriaButton
            className="thread-quote"
            isDisabled={passage === null}
            aria-label={passage === null ? spoken : words.goTo(spoken)}
            onPress={onShow}
          >
            <span lang={thread.edition}>{quote}</span>
          </AriaButton>
          {passage === null ? (
            <p className="thread-orphaned">{words.orphaned}</p>
          ) : (
            reads.trim() !== quote.trim() && (
              <p className="thread-reads">
                {words.nowReads} <span lang={thread.edition}>{reads}</span>
              </p>
            )
          )}
        </>
      )}
      <ol className="thread-comments">
        {thread.comments.map((comment) => (
          <CommentView
            key={comment.commentId}
            comment={comment}
            isOwn={comment.author.personId === personId}
            onEdit={(text) => actions.edit(comment, text)}
            onDelete={() => actions.remove(comment)}
          />
        ))}
      </ol>
      {resolved && thread.resolution && (
        <p className="thread-resolved">
          <Check size={12} aria-hidden />
          {thread.resolution.by.personId === personId
            ? words.resolvedByYou
            : words.resolvedBy(personName(thread.resolution.by.names, language) || words.someone)}
        </p>
      )}
      {isCurrent && personId !== undefined && (
        <CommentField
          label={words.yourReply}
          action={words.reply}
          onSay={(text) => actions.reply(thread, text)}
        />
      )}
      <div className="thread-actions">
        <Button
          look="quiet"
          icon={resolved ? RotateCcw : Check}
          onPress={() => actions.resolve(thread, !resolved)}
        >
          {resolved ? words.reopen : words.resolve}
        </Button>
      </div>
    </li>
  )
}
