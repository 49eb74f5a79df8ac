import { useState } from 'react'
import { MessageSquarePlus } from 'lucide-react'
import type { PlacedThread } from '../../shared/document/comments/anchorKeeper'
import { isResolved } from '../../shared/document/comments/storyComments'
import { commands, shownKeys } from '../../shared/commands/commands'
import { keysText } from '../../shared/commands/keys'
import { otherEdition, type Edition } from '../../shared/story/edition'
import { useNavigation } from '../navigation/NavigationContext'
import type { ReadyStory } from '../storySide/sideTabs'
import { EmptyState } from '../ui/EmptyState'
import { IconButton } from '../ui/IconButton'
import { SegmentedControl } from '../ui/SegmentedControl'
import { isMac } from '../ui/shortcut'
import { CommentField } from './CommentField'
import { useCommentsRoom, useCommentsView } from './CommentsProvider'
import { openThreads, type CommentsRoom, type Draft } from './commentsRoom'
import { useCommentsMessages } from './messages/useCommentsMessages'
import { ThreadCard } from './ThreadCard'
import { useCommentActions } from './useCommentActions'
import './comments.css'

type Shown = 'open' | 'resolved'

/** What was said of the story, in reading order, and the place to say more. */
export function CommentsPanel({ story }: { readonly story: ReadyStory }) {
  const words = useCommentsMessages()
  const room = useCommentsRoom(story)
  const view = useCommentsView(room)
  const navigation = useNavigation()
  const actions = useCommentActions(story.shared.doc, room)
  const [shown, setShown] = useState<Shown>('open')
  const open = openThreads(view)
  const threads = shown === 'open' ? open : view.threads.filter(({ thread }) => isResolved(thread))
  const show = ({ thread }: PlacedThread): void => {
    room?.show(thread.threadId)
    if (thread.edition !== story.edition) navigation.openStory(story.storyId, thread.edition)
  }
  return (
    <div className="comments-panel">
      <div className="comments-head">
        <SegmentedControl
          name={words.shown}
          value={shown}
          onChange={setShown}
          choices={[
            { id: 'open', label: open.length === 0 ? words.open : `${words.open} ${open.length}` },
            { id: 'resolved', label: words.resolved },
          ]}
        />
        <IconButton
          name={words.addOnArticle}
          icon={MessageSquarePlus}
          isDisabled={room === null}
          onPress={() => room?.startDraft(story.edition, 'article')}
        />
      </div>
      {room && view.draft && actions.personId !== undefined && (
        <DraftCard key={keyOf(view.draft)} room={room} draft={view.draft} onPost={actions.post} />
      )}
      {threads.length === 0 && view.draft === null && (
        <EmptyState title={shown === 'open' ? words.noneOpen : words.noneResolved}>
          {shown === 'open' ? words.noneOpenHint(commentKeys()) : words.noneResolvedHint}
        </EmptyState>
      )}
      {[story.edition, otherEdition(story.edition)].map((edition) => (
        <Threads
          key={edition}
          edition={edition}
          named={threads.some(({ thread }) => thread.edition !== story.edition)}
          threads={threads.filter(({ thread }) => thread.edition === edition)}
          card={(placed) => (
            <ThreadCard
              key={placed.thread.threadId}
              placed={placed}
              isCurrent={placed.thread.threadId === view.current}
              personId={actions.personId}
              actions={actions}
              onShow={() => show(placed)}
              onChoose={() => room?.choose(placed.thread.threadId)}
            />
          )}
        />
      ))}
    </div>
  )
}

const commentKeys = (): string => keysText(shownKeys(commands.comment, isMac) ?? '', isMac)
const keyOf = ({ edition, anchor }: Draft): string => `${edition} ${JSON.stringify(anchor?.start ?? null)}`

interface ThreadsProps {
  readonly edition: Edition
  /** Threads of both editions are shown, so it is said whose these are. */
  readonly named: boolean
  readonly threads: readonly PlacedThread[]
  readonly card: (placed: PlacedThread) => React.ReactNode
}

function Threads({ edition, named, threads, card }: ThreadsProps) {
  const words = useCommentsMessages()
  if (threads.length === 0) return null
  return (
    <section aria-label={words.editions[edition]}>
      {named && <h3 className="comments-edition">{words.editions[edition]}</h3>}
      <ol className="threads" aria-label={words.list}>
        {threads.map(card)}
      </ol>
    </section>
  )
}

interface DraftCardProps {
  readonly room: CommentsRoom
  readonly draft: Draft
  readonly onPost: (text: string) => void
}

function DraftCard({ room, draft: { anchor, edition }, onPost }: DraftCardProps) {
  const words = useCommentsMessages()
  return (
    <div className="thread draft" data-current>
      {anchor === null ? (
        <p className="thread-place">{words.wholeArticle}</p>
      ) : (
        <p className="thread-quote" lang={edition}>
          <span>{anchor.quote}</span>
        </p>
      )}
      <CommentField
        label={words.yourComment}
        action={words.post}
        autoFocus
        onCancel={() => room.dropDraft()}
        onSay={onPost}
      />
    </div>
  )
}
