import type { OpenStory } from '../storyPane/useOpenStory'
import { useCommentsRoom, useCommentsView } from './CommentsProvider'
import { openThreads } from './commentsRoom'

/** How many threads nobody has dealt with. */
export function CommentsBadge({ story }: { readonly story: OpenStory }) {
  const { length } = openThreads(useCommentsView(useCommentsRoom(story)))
  return length === 0 ? null : <span className="side-tab-count">{length}</span>
}
