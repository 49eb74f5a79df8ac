import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { ArrowRight, Check, CircleAlert, TriangleAlert } from 'lucide-react'
import type { Edition } from '../../shared/story/edition'
import type { Preflight, PreflightItem } from '../../shared/story/preflight'
import { useCommandDesk } from '../commands/CommandsContext'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { useNavigation } from '../navigation/NavigationContext'
import { blockerText } from '../publishPanel/blockerText'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { exactTime } from '../ui/times'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import { showPlace } from './showPlace'
import { deadLinksQuery } from './workflowQueries'

interface PreflightListProps {
  readonly storyId: string
  readonly preflight: Preflight
  /** Goes to a place; the dialog around closes. */
  readonly onLeave: () => void
}

/** What stands in the way, what is to be thought about, and where each of it is. */
export function PreflightList({ storyId, preflight, onLeave }: PreflightListProps) {
  const words = useWorkflowMessages()
  const navigation = useNavigation()
  const { data: dead } = useQuery(deadLinksQuery(storyId))
  const blockers = preflight.items.filter(({ level }) => level === 'blocker')
  const warnings = preflight.items.filter(({ level }) => level === 'warning')
  const links = dead?.links ?? []
  const row = (item: PreflightItem, at: number) => (
    <ItemRow key={at} storyId={storyId} item={item} onLeave={onLeave} />
  )
  return (
    <div className="preflight" data-testid="preflight">
      {blockers.length === 0 ? (
        <p className="preflight-clear">
          <Icon of={Check} /> {words.nothingInTheWay}
        </p>
      ) : (
        <section aria-label={words.blockers}>
          <h3 className="preflight-title">{words.blockers}</h3>
          <ul>{blockers.map(row)}</ul>
        </section>
      )}
      {(warnings.length > 0 || links.length > 0) && (
        <section aria-label={words.warningsTitle}>
          <h3 className="preflight-title">{words.warningsTitle}</h3>
          <ul>
            {warnings.map(row)}
            {links.map(({ edition, address, place }, at) => (
              <Row
                key={`link ${at}`}
                level="warning"
                edition={edition}
                text={words.deadLink(address)}
                onShow={() => {
                  onLeave()
                  showPlace(navigation, storyId, edition, place)
                }}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function ItemRow({ storyId, item, onLeave }: { storyId: string; item: PreflightItem; onLeave: () => void }) {
  const words = useWorkflowMessages()
  const { publish } = useMessages()
  const language = useLanguage()
  const navigation = useNavigation()
  const commands = useCommandDesk()
  const subject = item.reason === 'embargo' ? exactTime(item.subject, language) : item.subject
  const text =
    item.level === 'blocker'
      ? blockerText({ edition: item.edition ?? 'en', reason: item.reason, subject }, publish.blockers)
      : words.warnings[item.reason](subject)
  if (item.reason !== 'noCorrection')
    return (
      <Row
        level={item.level}
        edition={item.edition}
        text={text}
        onShow={() => {
          onLeave()
          showPlace(navigation, storyId, item.edition, item.place)
        }}
      />
    )
  const where = item.edition === null ? words.wholeStory : words.editionNames[item.edition]
  return (
    <Row level={item.level} edition={item.edition} text={text}>
      <Button
        aria-label={`${words.insertNotice}: ${where}`}
        onPress={() => {
          onLeave()
          showPlace(navigation, storyId, item.edition, null, () => commands.find('insertCorrection')?.())
        }}
      >
        {words.insertNotice}
      </Button>
    </Row>
  )
}

interface RowProps {
  readonly level: PreflightItem['level']
  readonly edition: Edition | null
  readonly text: string
  /** Goes to its place. */
  readonly onShow?: () => void
  /** What stands there instead of the way to its place. */
  readonly children?: ReactNode
}

function Row({ level, edition, text, onShow, children }: RowProps) {
  const words = useWorkflowMessages()
  return (
    <li className="preflight-item" data-level={level}>
      <Icon of={level === 'blocker' ? CircleAlert : TriangleAlert} />
      <p>
        <span className="preflight-edition">
          {edition === null ? words.wholeStory : words.editionNames[edition]}
        </span>{' '}
        {text}
      </p>
      {onShow && <IconButton name={`${words.show}: ${text}`} icon={ArrowRight} onPress={onShow} />}
      {children}
    </li>
  )
}
