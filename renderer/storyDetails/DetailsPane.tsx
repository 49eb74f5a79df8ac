import { useRef } from 'react'
import { useLandmark } from 'react-aria/useLandmark'
import type { OpenStory } from '../storyPane/useOpenStory'
import { useMessages } from '../messages/MessagesProvider'
import { EmptyState } from '../ui/EmptyState'
import { StoryDetails } from './StoryDetails'
import './storyDetails.css'

export function DetailsPane({ story }: { story: OpenStory | null }) {
  const { details } = useMessages()
  const pane = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role: 'complementary', 'aria-label': details.pane }, pane)
  return (
    <aside ref={pane} {...landmarkProps} className="details-pane" data-pane="details">
      <h2 className="pane-title">{details.pane}</h2>
      {story?.shared ? (
        <StoryDetails key={story.storyId} story={story} storyDoc={story.shared.doc} />
      ) : (
        <EmptyState>{details.noStory}</EmptyState>
      )}
    </aside>
  )
}
