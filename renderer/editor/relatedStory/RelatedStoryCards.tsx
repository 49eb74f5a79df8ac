import {
  $getNodeByKey,
  $getState,
  $setState,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { Newspaper } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from 'react-aria-components'
import {
  $isRelatedStoryNode,
  relatedStoryIdState,
  RelatedStoryNode,
} from '../../../shared/document/relatedStory/relatedStoryNode'
import type { Result } from '../../../shared/result'
import { otherEdition, type Edition } from '../../../shared/story/edition'
import type { StorySummary } from '../../../shared/story/story'
import { useLatest } from '../../ui/useLatest'
import { useEditorMessages } from '../messages/editorMessages'
import { BlockCard } from '../wholeBlocks/BlockCard'
import type { BlockViewProps } from '../wholeBlocks/BlockViews'
import { useBlocksOnPage } from '../wholeBlocks/useBlocksOnPage'

const StoryChooser = lazy(() => import('./StoryChooser').then((module) => ({ default: module.StoryChooser })))

export interface StoryShelf {
  /** The newsroom's stories that hold the words, as its search finds them; without words the newest. */
  readonly onFindStories: (words: string) => Promise<Result<StorySummary[]>>
  /** The story of an id, or null where the newsroom has none. */
  readonly onFindStory: (storyId: string) => Promise<Result<StorySummary | null>>
}

const $readRelated = (node: LexicalNode): { storyId: string } | null =>
  $isRelatedStoryNode(node) ? { storyId: $getState(node, relatedStoryIdState) } : null

function setStory(editor: LexicalEditor, key: NodeKey, storyId: string): void {
  editor.update(() => {
    const related = $getNodeByKey(key)
    if ($isRelatedStoryNode(related)) $setState(related, relatedStoryIdState, storyId)
  })
}

interface Props extends BlockViewProps, StoryShelf {
  readonly edition: Edition
}

/** Links to stories of this newsroom, by the headline each has now. */
export function RelatedStoryCards({ editor, editable, newUndoStep, edition, ...shelf }: Props) {
  const related = useBlocksOnPage(editor, RelatedStoryNode, $readRelated)
  return related.map(({ key, place, facts }) =>
    createPortal(
      <RelatedStoryCard
        editor={editor}
        blockKey={key}
        storyId={facts.storyId}
        edition={edition}
        editable={editable}
        onFindStories={shelf.onFindStories}
        onFindStory={shelf.onFindStory}
        onChoose={(storyId) => {
          newUndoStep()
          setStory(editor, key, storyId)
        }}
      />,
      place,
      key,
    ),
  )
}

interface CardProps extends StoryShelf {
  readonly editor: LexicalEditor
  readonly blockKey: NodeKey
  readonly storyId: string
  readonly edition: Edition
  readonly editable: boolean
  readonly onChoose: (storyId: string) => void
}

/** The story of that id; undefined until it is known, null where the newsroom has none. */
function useStory(storyId: string, onFindStory: StoryShelf['onFindStory']): StorySummary | null | undefined {
  const [found, setFound] = useState<{ storyId: string; story: StorySummary | null }>()
  const find = useLatest(onFindStory)
  useEffect(() => {
    if (storyId === '') return
    let current = true
    const look = async (): Promise<void> => {
      const story = await find.current(storyId)
      if (current && story.ok) setFound({ storyId, story: story.value })
    }
    void look()
    return () => {
      current = false
    }
  }, [storyId, find])
  return found?.storyId === storyId ? found.story : undefined
}

function RelatedStoryCard({
  editor,
  blockKey,
  storyId,
  edition,
  editable,
  onFindStories,
  onFindStory,
  onChoose,
}: CardProps) {
  const messages = useEditorMessages().related
  const story = useStory(storyId, onFindStory)
  const [choosing, setChoosing] = useState(false)
  const headline = story?.headlines[edition].trim() || story?.headlines[otherEdition(edition)].trim()
  const state =
    story === null ? messages.gone : story && story.state !== 'published' ? messages.notLive : null
  return (
    <BlockCard editor={editor} blockKey={blockKey} isNew={storyId === ''} onNew={() => setChoosing(true)}>
      <Newspaper size={16} strokeWidth={1.5} aria-hidden />
      {storyId === '' ? (
        <span className="card-hint">{messages.empty}</span>
      ) : (
        <span className="card-words">
          <span className="card-kind">{messages.name}</span>
          {story !== null && <span className="card-headline">{headline ?? ' '}</span>}
          {state !== null && <span className="card-state">{state}</span>}
        </span>
      )}
      {editable && (
        <Button className="editor-button" onPress={() => setChoosing(true)}>
          {storyId === '' ? messages.choose : messages.change}
        </Button>
      )}
      {choosing && (
        <Suspense>
          <StoryChooser
            edition={edition}
            onFindStories={onFindStories}
            onChoose={(chosen) => {
              onChoose(chosen)
              setChoosing(false)
            }}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </BlockCard>
  )
}
