import { FileInput, SquarePen } from 'lucide-react'
import { useRef } from 'react'
import { useLandmark } from 'react-aria/useLandmark'
import { useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import './storyPane.css'

interface NothingOpenProps {
  /** There is no story at all yet. */
  readonly isEmpty: boolean
  readonly onNewStory: () => void
  readonly onImport: () => void
}

export function NothingOpen({ isEmpty, onNewStory, onImport }: NothingOpenProps) {
  const { article, stories, topBar } = useMessages()
  const pane = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role: 'main', 'aria-label': article.pane }, pane)
  return (
    <main ref={pane} {...landmarkProps} className="article-pane nothing-open" data-pane="article">
      <EmptyState
        title={isEmpty ? stories.emptyTitle : article.noStoryTitle}
        action={
          <div className="empty-actions">
            <Button look="accent" icon={SquarePen} onPress={onNewStory}>
              {stories.newStory}
            </Button>
            <Button icon={FileInput} onPress={onImport}>
              {topBar.importStory}
            </Button>
          </div>
        }
      >
        {isEmpty ? stories.empty : article.noStory}
      </EmptyState>
    </main>
  )
}
