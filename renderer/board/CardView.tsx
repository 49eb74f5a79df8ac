import { useQuery } from '@tanstack/react-query'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Ellipsis, GripVertical } from 'lucide-react'
import { bylineNames } from '../../shared/story/bylineNames'
import { personName } from '../../shared/story/person'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { possibleMoves, type StoryMove } from '../../shared/story/workflow'
import type { BoardCard } from '../../shared/story/workflowView'
import { useLanguage } from '../messages/MessagesProvider'
import { peopleQuery } from '../people/peopleQuery'
import { storyHeadline } from '../storyList/storyHeadline'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { useNow } from '../ui/now'
import { StateMark } from '../ui/StateMark'
import { shortTime } from '../ui/times'
import { useWorkflowMessages } from '../workflow/messages/useWorkflowMessages'
import { useBoardMessages } from './messages/useBoardMessages'

interface CardViewProps {
  readonly card: BoardCard
  readonly profile: SiteProfile
  readonly onOpen: (storyId: string) => void
  readonly onMove: (card: BoardCard, move: StoryMove | 'take') => void
}

/** A story in few words: what it is, whose, until when, and what can be done with it. */
export function CardView({ card, profile, onOpen, onMove }: CardViewProps) {
  const words = useBoardMessages()
  const { moves: moveWords } = useWorkflowMessages()
  const language = useLanguage()
  const now = useNow()
  const { data: people } = useQuery(peopleQuery)
  const { plan, standing } = card
  const headline = storyHeadline(card, language)
  const section = profile.sections.find(({ id }) => id === card.section)?.names[language]
  const names = plan.assignee
    ? [personName(plan.assignee.names, language) || words.unnamed]
    : bylineNames(card.bylines, language)
  const isLate = plan.dueAt !== null && Date.parse(plan.dueAt) < now && standing.live === null
  const facts = [
    section,
    names.join(', '),
    card.written.map((edition) => edition.toUpperCase()).join(' '),
  ].filter(Boolean)
  const moves = people ? possibleMoves(standing, people.person) : []
  const mayTake = people !== undefined && plan.assignee?.personId !== people.person.personId
  return (
    <>
      <AriaButton slot="drag" className="board-grip">
        <Icon of={GripVertical} />
      </AriaButton>
      <div className="board-words">
        <p className="board-headline" lang={headline?.lang}>
          {headline?.text ?? words.noHeadline}
        </p>
        <p className="board-facts">{facts.join(' · ')}</p>
        <p className="board-facts board-times">
          <StateMark state={standing.state} />
          {plan.dueAt !== null && (
            <span data-late={isLate || undefined}>
              {(isLate ? words.overdue : words.due)(shortTime(plan.dueAt, language))}
            </span>
          )}
          {plan.plannedAt !== null && <span>{words.planned(shortTime(plan.plannedAt, language))}</span>}
          {plan.embargoUntil !== null && Date.parse(plan.embargoUntil) > now && (
            <span>{words.embargo(shortTime(plan.embargoUntil, language))}</span>
          )}
          {plan.legalFlag !== null && <span data-late>{words.legal}</span>}
          {standing.killAskedBy !== null && <span data-late>{words.killAsked}</span>}
        </p>
      </div>
      <MenuTrigger>
        <IconButton name={words.actions(headline?.text ?? words.noHeadline)} icon={Ellipsis} />
        <Popover className="popover" placement="bottom end" offset={4}>
          <Menu
            className="menu"
            aria-label={words.actions(headline?.text ?? words.noHeadline)}
            onAction={(key) => {
              if (key === 'open') return onOpen(card.storyId)
              if (key === 'take') return onMove(card, 'take')
              const move = moves.find((one) => one === key)
              if (move) onMove(card, move)
            }}
          >
            <MenuItem id="open" className="menu-item">
              {words.open}
            </MenuItem>
            {mayTake && (
              <MenuItem id="take" className="menu-item">
                {words.take}
              </MenuItem>
            )}
            {moves.map((move) => (
              <MenuItem key={move} id={move} className="menu-item">
                {moveWords[move]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  )
}
