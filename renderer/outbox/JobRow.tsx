import { useState } from 'react'
import {
  Ban,
  Check,
  CircleAlert,
  Clock,
  LoaderCircle,
  Pause,
  Search,
  Send,
  type LucideIcon,
} from 'lucide-react'
import type { JobState, PublishJob } from '../../shared/publishing/publishJob'
import { useFailureText, useLanguage, useMessages } from '../messages/MessagesProvider'
import { Icon } from '../ui/Icon'
import { exactTime } from '../ui/times'
import { CompareDialog } from './CompareDialog'
import { JobActions } from './JobActions'
import { useOutboxMessages } from './messages/useOutboxMessages'
import { ReceiptFacts } from './ReceiptFacts'

const icons: Record<JobState, LucideIcon> = {
  held: Clock,
  waiting: Send,
  sending: LoaderCircle,
  unknown: Search,
  paused: Pause,
  needsPerson: CircleAlert,
  done: Check,
  cancelled: Ban,
}

/** One article on its way to one place: where it is, why it stands still, and what a person can do about it. */
export function JobRow({ job, site }: { readonly job: PublishJob; readonly site: string }) {
  const words = useOutboxMessages()
  const { editions, app } = useMessages()
  const language = useLanguage()
  const textOf = useFailureText()
  const [comparing, setComparing] = useState(false)
  const failure = job.failure !== null && job.state !== 'done' ? textOf(job.failure) : null
  const state = job.state === 'done' && job.action === 'withdraw' ? words.withdrawn : words.states[job.state]
  const { progress } = job
  return (
    <li className="outbox-job" data-state={job.state}>
      <div className="outbox-job-line">
        <span className="outbox-state">
          <Icon of={icons[job.state]} />
          {state}
          {progress !== null && ` · ${words.progress(progress.done, progress.total)}`}
        </span>
        <div className="outbox-words">
          <p className="outbox-headline" lang={job.edition}>
            {job.headline || app.untitled}
          </p>
          <p className="outbox-about">
            {[words.actions[job.action], editions[job.edition], site].join(' · ')}
            {job.attempts > 1 && ` · ${words.tries(job.attempts)}`}
            {' · '}
            <time dateTime={job.changedAt}>{exactTime(job.changedAt, language)}</time>
          </p>
          {job.notBefore !== null && job.state === 'held' && (
            <p className="outbox-about">
              {words.notBefore}: {exactTime(job.notBefore, language, 'America/New_York')} ·{' '}
              {exactTime(job.notBefore, language, 'Asia/Seoul')}
            </p>
          )}
        </div>
        <JobActions job={job} onCompare={() => setComparing(true)} />
      </div>
      {failure !== null && (
        <p className="outbox-failure">
          {failure.happened} {failure.safe} {failure.next}
          {job.nextAttemptAt !== null &&
            job.state !== 'needsPerson' &&
            ` ${words.nextTry(exactTime(job.nextAttemptAt, language))}`}
        </p>
      )}
      {job.receipt !== null && <ReceiptFacts receipt={job.receipt} />}
      {comparing && <CompareDialog job={job} onClose={() => setComparing(false)} />}
    </li>
  )
}
