import { Link2, X } from 'lucide-react'
import type { RefObject } from 'react'
import { editions, type Edition } from '../../shared/story/edition'
import { useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import type { Disagreement } from '../../shared/checks/preflight/compareEditions'
import type { CounterpartView } from './counterparts'
import { DisagreementsButton } from './DisagreementsButton'

interface CompanionBarProps {
  readonly edition: Edition
  readonly view: CounterpartView
  readonly disagreements: readonly Disagreement[]
  readonly area: RefObject<HTMLElement | null>
  readonly onLinkAll: () => void
  readonly onClose: () => void
}

/** Over the second page: which edition it is, and what is left to check in both. */
export function CompanionBar({ edition, view, disagreements, area, onLinkAll, onClose }: CompanionBarProps) {
  const { sideBySide: words, editions: names } = useMessages()
  const { marks, proposals } = view
  return (
    <header className="story-bar">
      <span className="companion-edition">{names[edition]}</span>
      <span className="story-bar-about" />
      {proposals.length > 0 && <IconButton name={words.linkAll} icon={Link2} onPress={onLinkAll} />}
      <DisagreementsButton disagreements={disagreements} area={area} />
      <Button
        look="quiet"
        isDisabled={marks.length === 0}
        aria-label={
          marks.length === 0 ? words.toCheck(0) : `${words.toCheck(marks.length)}. ${words.nextToCheck}`
        }
        onPress={() => goToNext(area.current)}
      >
        {words.toCheck(marks.length)}
      </Button>
      <IconButton name={words.close} icon={X} onPress={onClose} />
    </header>
  )
}

/** From the mark that has the focus to the next one below, then round again. */
function goToNext(area: HTMLElement | null): void {
  if (!area) return
  const marks = editions
    .flatMap((edition) => [
      ...area.querySelectorAll<HTMLElement>(
        `[data-edition="${edition}"] .counterpart-mark:is([data-kind='stale'], [data-kind='alone'])`,
      ),
    ])
    .sort((one, other) => one.offsetTop - other.offsetTop)
  const last = marks.findIndex((mark) => mark.dataset['visited'] !== undefined)
  marks[last]?.removeAttribute('data-visited')
  const next = marks[(last + 1) % marks.length]
  if (!next) return
  next.dataset['visited'] = ''
  next.scrollIntoView({ block: 'center' })
  next.focus()
}
