import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { StoryMove } from '../../shared/story/workflow'
import type { BoardCard } from '../../shared/story/workflowView'
import { useLanguage } from '../messages/MessagesProvider'
import { storyHeadline } from '../storyList/storyHeadline'
import { CardView } from './CardView'
import type { ColumnId } from './columns'
import { useBoardMessages } from './messages/useBoardMessages'

/** What a dragged story is known by; nothing from outside the board is taken. */
const cardType = 'application/x-dateline-story'

interface BoardColumnProps {
  readonly column: ColumnId
  readonly cards: readonly BoardCard[]
  readonly profile: SiteProfile
  readonly onOpen: (storyId: string) => void
  readonly onDrop: (storyId: string, column: ColumnId) => void
  readonly onMove: (card: BoardCard, move: StoryMove | 'take') => void
}

/** Stories in one state. A story dropped here makes the move that leads here. */
export function BoardColumn({ column, cards, profile, onOpen, onDrop, onMove }: BoardColumnProps) {
  const words = useBoardMessages()
  const language = useLanguage()
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [cardType]: String(key) })),
    acceptedDragTypes: [cardType],
    getDropOperation: () => 'move',
    onRootDrop: (event) => {
      for (const item of event.items)
        if (item.kind === 'text' && item.types.has(cardType))
          void item.getText(cardType).then((storyId) => onDrop(storyId, column))
    },
  })
  return (
    <section
      className="board-column"
      data-empty={cards.length === 0 || undefined}
      aria-labelledby={`board-${column}`}
    >
      <h2 id={`board-${column}`} className="board-title">
        {words.columns[column]} <span className="board-count">{cards.length}</span>
      </h2>
      <GridList
        className="board-list"
        aria-label={words.columns[column]}
        items={cards}
        dependencies={[language, profile]}
        selectionMode="none"
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => onOpen(String(key))}
        renderEmptyState={() => <p className="field-hint board-empty">{words.nothing}</p>}
      >
        {(card) => (
          <GridListItem
            id={card.storyId}
            className="board-card"
            textValue={storyHeadline(card, language)?.text ?? words.noHeadline}
          >
            <CardView card={card} profile={profile} onOpen={onOpen} onMove={onMove} />
          </GridListItem>
        )}
      </GridList>
    </section>
  )
}
