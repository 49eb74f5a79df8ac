import { lazy, Suspense, useEffect, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { GitMerge } from 'lucide-react'
import { onEvent } from '../bridge/call'
import { useLanguage } from '../messages/MessagesProvider'
import type { OpenStory } from '../storyPane/useOpenStory'
import { Button } from '../ui/Button'
import { exactTime } from '../ui/times'
import { mergesQuery } from './carryingQueries'
import { useCarryingMessages } from './messages/useCarryingMessages'
import './carrying.css'

const MergeReportDialog = lazy(() =>
  import('./MergeReportDialog').then((room) => ({ default: room.MergeReportDialog })),
)

/** The story's merges that found something to decide, the newest first. Nothing where there are none. */
export function MergeList({ story }: { readonly story: OpenStory }) {
  const { storyId } = story
  const words = useCarryingMessages()
  const language = useLanguage()
  const client = useQueryClient()
  const { data: merges = [] } = useQuery(mergesQuery(storyId))
  const [open, setOpen] = useState<number | null>(null)
  useEffect(
    () =>
      onEvent('history:changed', (changed) => {
        if (changed.storyId === storyId) void client.invalidateQueries(mergesQuery(storyId))
      }),
    [client, storyId],
  )
  if (merges.length === 0) return null
  return (
    <section className="merge-list" aria-label={words.merges}>
      {merges.map(({ mergeId, at, from }) => (
        <Button key={mergeId} icon={GitMerge} onPress={() => setOpen(mergeId)}>
          {`${words.mergeWith(from)} · ${exactTime(at, language)}`}
        </Button>
      ))}
      <Suspense fallback={null}>
        {open !== null && <MergeReportDialog story={story} mergeId={open} onClose={() => setOpen(null)} />}
      </Suspense>
    </section>
  )
}
