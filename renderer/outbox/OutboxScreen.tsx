import { useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLandmark } from 'react-aria/useLandmark'
import type { PublishJob } from '../../shared/publishing/publishJob'
import { ConnectionsList } from '../connections/ConnectionsList'
import { useMessages } from '../messages/MessagesProvider'
import { EmptyState } from '../ui/EmptyState'
import { JobRow } from './JobRow'
import { useOutboxMessages } from './messages/useOutboxMessages'
import { connectionsQuery, outboxQuery } from './outboxQueries'
import './outbox.css'

const isEnded = ({ state }: PublishJob): boolean => state === 'done' || state === 'cancelled'

/** What is on its way to readers and what has arrived, and beside it the places that stories go to. */
export function OutboxScreen() {
  const words = useOutboxMessages()
  const { topBar } = useMessages()
  const main = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role: 'main', 'aria-label': topBar.outbox }, main)
  const { data: jobs } = useQuery(outboxQuery)
  const { data: connections = [] } = useQuery(connectionsQuery)
  const nameOf = (connectionId: string): string => {
    const connection = connections.find((one) => one.connectionId === connectionId)
    if (connection === undefined) return words.gone
    return connection.kind === 'portal' ? words.connections.kinds.portal : connection.name
  }
  const list = (title: string, shown: readonly PublishJob[]) =>
    shown.length > 0 && (
      <section aria-label={title}>
        <h2 className="outbox-head">{title}</h2>
        <ul className="outbox-jobs">
          {shown.map((job) => (
            <JobRow key={job.jobId} job={job} site={nameOf(job.connectionId)} />
          ))}
        </ul>
      </section>
    )
  return (
    <main ref={main} {...landmarkProps} className="outbox">
      <div className="outbox-lists">
        {jobs?.length === 0 && <EmptyState>{words.empty}</EmptyState>}
        {list(words.open, jobs?.filter((job) => !isEnded(job)) ?? [])}
        {list(words.ended, jobs?.filter(isEnded) ?? [])}
      </div>
      <ConnectionsList connections={connections} />
    </main>
  )
}
