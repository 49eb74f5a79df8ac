import { useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLandmark } from 'react-aria/useLandmark'
import { callMain } from '../bridge/call'
import { profileQuery } from '../calls/queries'
import type { StoryMove } from '../../shared/story/workflow'
import type { Board, BoardCard } from '../../shared/story/workflowView'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { useNavigation } from '../navigation/NavigationContext'
import { useNotify } from '../notices/useNotify'
import { peopleQuery } from '../people/peopleQuery'
import { EmptyState } from '../ui/EmptyState'
import { isAsked, type AskedMove } from '../workflow/askedMoves'
import { refusalText } from '../workflow/messages/refusalText'
import { useWorkflowMessages } from '../workflow/messages/useWorkflowMessages'
import { MoveDialog } from '../workflow/MoveDialog'
import { boardQuery } from '../workflow/workflowQueries'
import { BoardColumn } from './BoardColumn'
import { BoardFilterBar } from './BoardFilterBar'
import { columnIds, columnOf, moveInto, type ColumnId } from './columns'
import { byDue, filterCards, noBoardFilters } from './filterCards'
import { useBoardMessages } from './messages/useBoardMessages'
import './board.css'

/** Every story that is in hand, by how far it is on its way to readers. */
export function DeskBoard() {
  const words = useBoardMessages()
  const main = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role: 'main', 'aria-label': words.title }, main)
  const { data: board } = useQuery(boardQuery)
  const { data: profile } = useQuery(profileQuery)
  return (
    <main ref={main} {...landmarkProps} className="desk-board">
      {board === undefined || profile === undefined ? (
        <EmptyState>{words.loading}</EmptyState>
      ) : (
        <Columns board={board} profile={profile} />
      )}
    </main>
  )
}

function Columns({ board, profile }: { board: Board; profile: SiteProfile }) {
  const words = useBoardMessages()
  const workflowWords = useWorkflowMessages()
  const navigation = useNavigation()
  const notify = useNotify()
  const { data: people } = useQuery(peopleQuery)
  const [filters, setFilters] = useState(noBoardFilters)
  const [asked, setAsked] = useState<{ storyId: string; move: AskedMove } | null>(null)
  const shown = filterCards(board.cards, filters)
  const cardsIn = (column: ColumnId) =>
    shown.filter(({ standing }) => columnOf(standing.state) === column).sort(byDue)
  // An empty column is a narrow strip that still takes a story: all of them fit into a window of 1280.
  const widths = columnIds
    .map((column) => (cardsIn(column).length === 0 ? '44px' : 'minmax(132px, 300px)'))
    .join(' ')

  async function make(storyId: string, move: StoryMove): Promise<void> {
    if (isAsked(move)) return setAsked({ storyId, move })
    const made = await callMain('workflow:move', {
      storyId,
      move,
      why: '',
      editions: [],
      override: null,
      contentHash: null,
      plannedFor: null,
    })
    if (!made.ok) notify.failure(made.failure)
  }
  async function take({ storyId }: BoardCard): Promise<void> {
    if (!people) return
    const { personId, names } = people.person
    const taken = await callMain('workflow:plan', { storyId, change: { assignee: { personId, names } } })
    if (!taken.ok) notify.failure(taken.failure)
  }
  function drop(storyId: string, column: ColumnId): void {
    const card = board.cards.find((one) => one.storyId === storyId)
    if (!card || !people || columnOf(card.standing.state) === column) return
    const found = moveInto(column, card.standing, people.person)
    if ('move' in found) void make(storyId, found.move)
    else notify.text(refusalText(workflowWords, found.refusal))
  }
  return (
    <>
      <BoardFilterBar board={board} profile={profile} filters={filters} onChange={setFilters} />
      <div className="board-columns" style={{ gridTemplateColumns: widths }}>
        {columnIds.map((column) => (
          <BoardColumn
            key={column}
            column={column}
            cards={cardsIn(column)}
            profile={profile}
            onOpen={(storyId) => navigation.openStory(storyId)}
            onDrop={drop}
            onMove={(card, move) => void (move === 'take' ? take(card) : make(card.storyId, move))}
          />
        ))}
      </div>
      <p className="field-hint board-foot">
        {words.hint} {board.leftOut > 0 && words.leftOut(board.leftOut)}
      </p>
      {asked && (
        <MoveDialog
          storyId={asked.storyId}
          move={asked.move}
          onMove={(move) => setAsked({ ...asked, move })}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
