import { lazy, type ComponentType } from 'react'
import {
  FileText,
  History,
  Image,
  ListChecks,
  MessageSquare,
  SpellCheck,
  type LucideIcon,
} from 'lucide-react'
import type { DocumentConnection } from '../bridge/documentConnection'
import type { Messages } from '../messages/en'
import type { OpenStory } from '../storyPane/useOpenStory'

/** A story whose shared document has opened. */
export interface ReadyStory extends OpenStory {
  readonly shared: DocumentConnection
}

export interface SideTab {
  readonly id: string
  readonly icon: LucideIcon
  readonly words: (messages: Messages) => string
  /** Stands beside the name, where there is something to count. */
  readonly Badge?: ComponentType<{ readonly story: OpenStory }>
  /** Read when its tab is first opened; mounted anew for each story. */
  readonly Panel: ComponentType<{ readonly story: ReadyStory }>
}

/** What stands beside the article, in the order of the tabs. One more line here is one more tab. */
export const sideTabs: readonly SideTab[] = [
  {
    id: 'details',
    icon: FileText,
    words: ({ details }) => details.pane,
    // Its many fields would keep the editor waiting at the start.
    Panel: lazy(() =>
      import('../storyDetails/StoryDetails').then((room) => ({ default: room.StoryDetails })),
    ),
  },
  {
    id: 'workflow',
    icon: ListChecks,
    words: ({ topBar }) => topBar.workflow,
    Panel: lazy(() => import('../workflow/WorkflowPanel').then((room) => ({ default: room.WorkflowPanel }))),
  },
  {
    id: 'photos',
    icon: Image,
    words: ({ topBar }) => topBar.photos,
    Panel: lazy(() => import('../photoDesk/PhotosPanel').then((room) => ({ default: room.PhotosPanel }))),
  },
  {
    id: 'checks',
    icon: SpellCheck,
    words: ({ checks }) => checks.tab,
    Panel: lazy(() => import('../checks/ChecksPanel').then((room) => ({ default: room.ChecksPanel }))),
  },
  {
    id: 'comments',
    icon: MessageSquare,
    words: ({ comments }) => comments.tab,
    Badge: lazy(() => import('../comments/CommentsBadge').then((room) => ({ default: room.CommentsBadge }))),
    Panel: lazy(() => import('../comments/CommentsPanel').then((room) => ({ default: room.CommentsPanel }))),
  },
  {
    id: 'history',
    icon: History,
    words: ({ details }) => details.history,
    Panel: lazy(() => import('../history/HistoryPanel').then((room) => ({ default: room.HistoryPanel }))),
  },
]
