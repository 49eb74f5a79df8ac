import type { PublishJob } from '../../shared/publishing/publishJob'
import type { CallInput } from '../../shared/ipc/calls'
import { callMain } from '../bridge/call'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import { useOutboxMessages } from './messages/useOutboxMessages'

/** What a person may do with a job as it stands. */
export function JobActions({ job, onCompare }: { readonly job: PublishJob; readonly onCompare: () => void }) {
  const words = useOutboxMessages()
  const notify = useNotify()
  const { jobId, state } = job
  const ask = async (name: 'outbox:pause' | 'outbox:retry' | 'outbox:cancel') => {
    const result = await callMain(name, { jobId })
    if (!result.ok) notify.failure(result.failure)
  }
  const choose = async (what: Exclude<CallInput<'outbox:choose'>['choice']['what'], 'overwrite'>) => {
    const result = await callMain('outbox:choose', { jobId, choice: { what } })
    if (!result.ok) notify.failure(result.failure)
  }
  const button = (label: string, onPress: () => void) => (
    <Button key={label} look="quiet" onPress={onPress}>
      {label}
    </Button>
  )
  const forPerson = () => {
    const kind = job.failure?.kind
    if (kind === 'remote/changed') return button(words.compare, onCompare)
    if (kind === 'remote/gone') return button(words.anew, () => void choose('anew'))
    if (kind === 'outbox/missedTime') return button(words.sendNow, () => void choose('late'))
    if (kind === 'outbox/clockChanged') return button(words.clockIsRight, () => void choose('clockIsRight'))
    if (kind === 'outbox/sentAnyway') return button(words.keepPublished, () => void ask('outbox:retry'))
    return button(words.retry, () => void ask('outbox:retry'))
  }
  const cancel = button(words.cancel, () => void ask('outbox:cancel'))
  const pause = button(words.pause, () => void ask('outbox:pause'))
  switch (state) {
    case 'held':
      return (
        <div className="outbox-actions">
          {pause}
          {cancel}
        </div>
      )
    case 'waiting':
    case 'unknown':
      return (
        <div className="outbox-actions">
          {button(words.retry, () => void ask('outbox:retry'))}
          {pause}
          {cancel}
        </div>
      )
    case 'paused':
      return (
        <div className="outbox-actions">
          {button(words.resume, () => void ask('outbox:retry'))}
          {cancel}
        </div>
      )
    case 'needsPerson':
      return (
        <div className="outbox-actions">
          {forPerson()}
          {cancel}
        </div>
      )
    case 'sending':
      return <div className="outbox-actions">{cancel}</div>
    case 'done':
    case 'cancelled':
      return null
  }
}
