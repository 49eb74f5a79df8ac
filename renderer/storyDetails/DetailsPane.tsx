import { lazy, Suspense, useRef, type ReactNode } from 'react'
import { useLandmark } from 'react-aria/useLandmark'
import type { OpenStory } from '../storyPane/useOpenStory'
import { useMessages } from '../messages/MessagesProvider'
import { EmptyState } from '../ui/EmptyState'
import './storyDetails.css'

// Its many fields would keep the editor waiting at the start.
const StoryDetails = lazy(() => import('./StoryDetails').then((room) => ({ default: room.StoryDetails })))

interface DetailsPaneProps {
  readonly story: OpenStory | null
  /** The line at its edge, where there is one. */
  readonly children?: ReactNode
}

export function DetailsPane({ story, children }: DetailsPaneProps) {
  const { details } = useMessages()
  const pane = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role: 'complementary', 'aria-label': details.pane }, pane)
  return (
    <aside ref={pane} {...landmarkProps} className="details-pane" data-pane="details">
      <div className="details-scroll">
        <h2 className="pane-title">{details.pane}</h2>
        {story?.shared ? (
          <Suspense fallback={null}>
            <StoryDetails key={story.storyId} story={story} storyDoc={story.shared.doc} />
          </Suspense>
        ) : (
          <EmptyState>{details.noStory}</EmptyState>
        )}
      </div>
      {children}
    </aside>
  )
}
