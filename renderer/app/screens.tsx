import { lazy, type ComponentType } from 'react'
import { Columns3, Images, Newspaper, Send, type LucideIcon } from 'lucide-react'
import type { Messages } from '../messages/en'

export interface Screen {
  readonly id: string
  readonly icon: LucideIcon
  readonly words: (messages: Messages) => string
  /** Lazy, and its own `main` landmark. The desk has none: the workstation draws it itself. */
  readonly View?: ComponentType
}

export const desk = 'desk'

/** What can fill the window below the top bar. The choice shows as soon as there is more than one. */
export const screens: readonly Screen[] = [
  { id: desk, icon: Newspaper, words: ({ topBar }) => topBar.desk },
  {
    id: 'board',
    icon: Columns3,
    words: ({ topBar }) => topBar.board,
    View: lazy(() => import('../board/DeskBoard').then((room) => ({ default: room.DeskBoard }))),
  },
  {
    id: 'photos',
    icon: Images,
    words: ({ topBar }) => topBar.photos,
    View: lazy(() => import('../photoDesk/PhotoDesk').then((room) => ({ default: room.PhotoDesk }))),
  },
  {
    id: 'outbox',
    icon: Send,
    words: ({ topBar }) => topBar.outbox,
    View: lazy(() => import('../outbox/OutboxScreen').then((room) => ({ default: room.OutboxScreen }))),
  },
]
