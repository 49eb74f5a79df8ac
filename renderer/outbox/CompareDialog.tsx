import { useQuery } from '@tanstack/react-query'
import type { PublishJob } from '../../shared/publishing/publishJob'
import { CallRefused, askMain } from '../calls/askMain'
import { callMain } from '../bridge/call'
import { useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { useOutboxMessages } from './messages/useOutboxMessages'

/** Both versions side by side; nothing is overwritten that was not seen here. */
export function CompareDialog({ job, onClose }: { readonly job: PublishJob; readonly onClose: () => void }) {
  const words = useOutboxMessages()
  const { app } = useMessages()
  const notify = useNotify()
  const { jobId } = job
  const { data, error } = useQuery({
    queryKey: ['outbox', 'compare', jobId],
    queryFn: () => askMain('outbox:compare', { jobId }),
    staleTime: 0,
    gcTime: 0,
  })
  const end = async (asked: ReturnType<typeof callMain<'outbox:choose' | 'outbox:cancel'>>) => {
    const result = await asked
    if (result.ok) onClose()
    else notify.failure(result.failure)
  }
  const send = () =>
    void end(
      callMain('outbox:choose', {
        jobId,
        choice:
          data?.theirs == null
            ? { what: 'anew' }
            : { what: 'overwrite', remoteStamp: data.theirs.remoteStamp },
      }),
    )
  return (
    <DialogFrame
      title={words.compareTitle}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.close}</Button>
          <Button
            isDisabled={data === undefined}
            onPress={() => void end(callMain('outbox:cancel', { jobId }))}
          >
            {words.keepTheirs}
          </Button>
          <Button look="accent" isDisabled={data === undefined} onPress={send}>
            {words.sendOurs}
          </Button>
        </>
      }
    >
      {error instanceof CallRefused && <FailureNote failure={error.failure} />}
      {data && (
        <div className="outbox-compare" lang={job.edition}>
          <Version title={words.ours} version={data.ours} />
          {data.theirs === null ? (
            <section aria-label={words.theirs}>
              <h3>{words.theirs}</h3>
              <p>{words.nothingThere}</p>
            </section>
          ) : (
            <Version title={words.theirs} version={data.theirs} />
          )}
        </div>
      )}
    </DialogFrame>
  )
}

interface VersionProps {
  readonly title: string
  readonly version: { readonly headline: string; readonly dek: string; readonly text: string }
}
function Version({ title, version }: VersionProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p className="outbox-headline">{version.headline}</p>
      {version.dek !== '' && <p>{version.dek}</p>}
      <p className="outbox-text">{version.text}</p>
    </section>
  )
}
