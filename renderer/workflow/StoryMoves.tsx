import { lazy, Suspense, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { ChevronDown, Send } from 'lucide-react'
import { possibleMoves, type StoryMove } from '../../shared/story/workflow'
import { useCommandRuns } from '../commands/CommandsContext'
import { useMessages } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { peopleQuery } from '../people/peopleQuery'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { shortcutOf } from '../ui/shortcut'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import { isAsked, type AskedMove } from './askedMoves'
import { useMove } from './useMove'
import { workflowQuery } from './workflowQueries'

const MoveDialog = lazy(() => import('./MoveDialog').then((room) => ({ default: room.MoveDialog })))

/** The move that an editor or a reporter most likely makes next, the first that is possible. */
const likely: readonly StoryMove[] = ['approve', 'publish', 'update', 'submit', 'unschedule', 'takeBack']
/** In one act, by somebody who may do everything: instead of the moves that lead there one by one. */
const atOnceFrom = ['draft', 'published', 'updated', 'corrected']

interface StoryMovesProps {
  readonly storyId: string
  readonly isDisabled: boolean
  /** Opens the panel that submits, approves and publishes in one act. */
  readonly onPublish: () => void
}

/** What may be done next with the story, by whoever is at the desk. */
export function StoryMoves({ storyId, isDisabled, onPublish }: StoryMovesProps) {
  const words = useWorkflowMessages()
  const { article } = useMessages()
  const notify = useNotify()
  const { data: view } = useQuery(workflowQuery(storyId))
  const { data: people } = useQuery(peopleQuery)
  const [asked, setAsked] = useState<AskedMove | null>(null)
  const { move } = useMove()
  const standing = view?.standing
  const person = people?.person
  const mayAll = person !== undefined && person.role !== 'reporter'
  const isAtOnce = standing === undefined || (mayAll && atOnceFrom.includes(standing.state))
  const moves =
    standing === undefined || person === undefined
      ? []
      : possibleMoves(standing, person).filter(
          (one) =>
            // The note over the page offers it.
            one !== 'resume' && (!isAtOnce || (one !== 'update' && one !== 'correct' && one !== 'publish')),
        )
  const start = (wanted: StoryMove) => {
    if (isAsked(wanted)) setAsked(wanted)
    else
      void move({ storyId, move: wanted }).then(
        (made) => made && wanted === 'submit' && notify.done(words.doneMoves.submit),
      )
  }
  const runOf = (wanted: StoryMove) =>
    moves.includes(wanted) && !isDisabled ? () => start(wanted) : undefined
  useCommandRuns({
    submitStory: runOf('submit'),
    reviewStory: runOf('approve') ?? runOf('publish') ?? runOf('update'),
    returnStory: runOf('return'),
  })
  const main = isAtOnce ? null : (likely.find((one) => moves.includes(one)) ?? null)
  const others = moves.filter((one) => one !== main)
  return (
    <>
      {others.length > 0 && !isDisabled && (
        <MenuTrigger>
          <IconButton name={words.next} icon={ChevronDown} />
          <Popover className="popover" placement="bottom end" offset={4}>
            <Menu
              className="menu"
              aria-label={words.next}
              onAction={(key) => {
                const chosen = others.find((one) => one === key)
                if (chosen) start(chosen)
              }}
            >
              {others.map((one) => (
                <MenuItem key={one} id={one} className="menu-item">
                  {words.moves[one]}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
      {isAtOnce && (
        <Button
          look="accent"
          isDisabled={isDisabled}
          icon={Send}
          onPress={onPublish}
          aria-keyshortcuts={shortcutOf('publish')}
        >
          {article.publish}
        </Button>
      )}
      {main !== null && (
        <Button look="accent" isDisabled={isDisabled} onPress={() => start(main)}>
          {words.moves[main]}
        </Button>
      )}
      <Suspense fallback={null}>
        {asked && (
          <MoveDialog storyId={storyId} move={asked} onMove={setAsked} onClose={() => setAsked(null)} />
        )}
      </Suspense>
    </>
  )
}
