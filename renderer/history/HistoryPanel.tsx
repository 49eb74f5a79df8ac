import { lazy, Suspense, useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Bookmark, FileDiff, Play } from 'lucide-react'
import { keystrokeDays, type Revision } from '../../shared/story/revision'
import { callMain, onEvent } from '../bridge/call'
import { MergeList } from '../carrying/MergeList'
import { useLanguage } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import type { ReadyStory } from '../storySide/sideTabs'
import { Button } from '../ui/Button'
import { TextInput } from '../ui/TextInput'
import { useNow } from '../ui/now'
import { exactTime, relativeTime } from '../ui/times'
import { historyQuery } from './historyQueries'
import { useHistoryMessages } from './messages/useHistoryMessages'
import { submittedRevision } from './submittedRevision'
import { revisionName } from './revisionName'
import './history.css'

const CompareDialog = lazy(() => import('./CompareDialog').then((room) => ({ default: room.CompareDialog })))
const PlayDialog = lazy(() => import('./PlayDialog').then((room) => ({ default: room.PlayDialog })))

const SinceSubmissionDialog = lazy(() =>
  import('./SinceSubmissionDialog').then((room) => ({ default: room.SinceSubmissionDialog })),
)

type OpenDialog =
  | { readonly kind: 'compare'; readonly revisionId: number }
  | { readonly kind: 'play' }
  | { readonly kind: 'sinceSubmission' }
  | null

/** What the story was: its revisions in time, and the ways to look into them. */
export function HistoryPanel({ story }: { readonly story: ReadyStory }) {
  const { storyId } = story
  const words = useHistoryMessages()
  const client = useQueryClient()
  const { data: history } = useQuery(historyQuery(storyId))
  const [dialog, setDialog] = useState<OpenDialog>(null)
  useEffect(
    () =>
      onEvent('history:changed', (changed) => {
        if (changed.storyId === storyId) void client.invalidateQueries(historyQuery(storyId))
      }),
    [client, storyId],
  )
  const close = () => setDialog(null)
  return (
    <div className="history">
      <KeepRevision storyId={storyId} />
      <Button icon={Play} onPress={() => setDialog({ kind: 'play' })}>
        {words.play}
      </Button>
      {history && submittedRevision(history.revisions) && (
        <Button icon={FileDiff} onPress={() => setDialog({ kind: 'sinceSubmission' })}>
          {words.sinceSubmission}
        </Button>
      )}
      <MergeList story={story} />
      {history?.revisions.length === 0 && <p className="field-hint">{words.none}</p>}
      {history && history.revisions.length > 0 && (
        <ol className="timeline" aria-label={words.timeline}>
          {history.revisions.map((revision) => (
            <TimelineEntry
              key={revision.revisionId}
              revision={revision}
              onChoose={() => setDialog({ kind: 'compare', revisionId: revision.revisionId })}
            />
          ))}
        </ol>
      )}
      {history && (
        <p className="field-hint">
          {words.size(kilobytes(history.size.revisions + history.size.log), kilobytes(history.size.desk))}{' '}
          {words.thinned(keystrokeDays)}
        </p>
      )}
      <Suspense fallback={null}>
        {dialog?.kind === 'compare' && history && (
          <CompareDialog
            story={story}
            revisions={history.revisions}
            revisionId={dialog.revisionId}
            onClose={close}
          />
        )}
        {dialog?.kind === 'sinceSubmission' && (
          <SinceSubmissionDialog storyId={storyId} edition={story.edition} onClose={close} />
        )}
        {dialog?.kind === 'play' && <PlayDialog story={story} onClose={close} />}
      </Suspense>
    </div>
  )
}

const kilobytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

function KeepRevision({ storyId }: { storyId: string }) {
  const words = useHistoryMessages()
  const notify = useNotify()
  const [name, setName] = useState('')
  const keep = async () => {
    const label = name.trim()
    if (label === '') return
    const result = await callMain('history:keep', { storyId, reason: 'named', label: label.slice(0, 120) })
    if (!result.ok) return notify.failure(result.failure)
    notify.done(words.kept(label))
    setName('')
  }
  return (
    <form
      className="keep-revision"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextInput label={words.keepName} value={name} onChange={setName} />
      <Button type="submit" icon={Bookmark} isDisabled={name.trim() === ''}>
        {words.keep}
      </Button>
    </form>
  )
}

function TimelineEntry({ revision, onChoose }: { revision: Revision; onChoose: () => void }) {
  const words = useHistoryMessages()
  const language = useLanguage()
  const now = useNow()
  const name = revisionName(revision, words)
  return (
    <li className="timeline-entry" data-named={revision.label !== '' || undefined}>
      <AriaButton
        className="timeline-button"
        aria-label={`${words.compareWithNow(name)}, ${exactTime(revision.at, language)}`}
        onPress={onChoose}
      >
        <span className="timeline-name">{name}</span>
        <span className="timeline-facts">
          {revision.label !== '' && `${words.reasons[revision.reason]} · `}
          <time dateTime={revision.at} title={exactTime(revision.at, language)}>
            {relativeTime(revision.at, now, language)}
          </time>
          {revision.who !== '' && ` · ${revision.who}`}
        </span>
      </AriaButton>
    </li>
  )
}
