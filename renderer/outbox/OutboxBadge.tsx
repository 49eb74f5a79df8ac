import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components/Button'
import { useNavigation } from '../navigation/NavigationContext'
import { useOutboxMessages } from './messages/useOutboxMessages'
import { outboxQuery } from './outboxQueries'

/** In the status line while something is on its way or waits for a person; the way to the outbox. */
export function OutboxBadge() {
  const words = useOutboxMessages()
  const navigation = useNavigation()
  const { data: jobs = [] } = useQuery(outboxQuery)
  const needed = jobs.filter(({ state }) => state === 'needsPerson').length
  const open = jobs.filter(({ state }) => !['done', 'cancelled', 'needsPerson'].includes(state)).length
  if (needed + open === 0) return null
  return (
    <Button
      className={needed > 0 ? 'status-button status-over' : 'status-button'}
      onPress={() => navigation.showScreen('outbox')}
    >
      {needed > 0 ? words.badgeNeeds(needed) : words.badge(open)}
    </Button>
  )
}
