import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { compareArticles } from '../../shared/story/compare/compareArticles'
import { editions } from '../../shared/story/edition'
import type { Revision, StoryMoment } from '../../shared/story/revision'
import { useLanguage } from '../messages/MessagesProvider'
import type { ReadyStory } from '../storySide/sideTabs'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { SegmentedControl } from '../ui/SegmentedControl'
import { SelectField } from '../ui/SelectField'
import { shortTime } from '../ui/times'
import { CompareSummary } from './CompareSummary'
import { ComparedArticleView } from './ComparedArticleView'
import { momentQuery } from './historyQueries'
import { useHistoryMessages } from './messages/useHistoryMessages'
import { revisionName } from './revisionName'
import { useRestore } from './useRestore'

interface CompareDialogProps {
  readonly story: ReadyStory
  /** The newest first. */
  readonly revisions: readonly Revision[]
  /** The one to begin with, against now. */
  readonly revisionId: number
  readonly onClose: () => void
}

const now = 'now'
const momentOf = (id: string): StoryMoment => (id === now ? now : { revisionId: Number(id) })

/** Any two revisions, or one and now, as one article to be read. */
export function CompareDialog({ story, revisions, revisionId, onClose }: CompareDialogProps) {
  const words = useHistoryMessages()
  const language = useLanguage()
  const [from, setFrom] = useState(String(revisionId))
  const [to, setTo] = useState(now)
  const [edition, setEdition] = useState(story.edition)
  const before = useQuery(momentQuery(story.storyId, momentOf(from), edition))
  const after = useQuery(momentQuery(story.storyId, momentOf(to), edition))
  const restore = useRestore(story)
  const choices = [
    { id: now, name: words.now },
    ...revisions.map((revision) => ({
      id: String(revision.revisionId),
      name: `${revisionName(revision, words)} · ${shortTime(revision.at, language)}`,
    })),
  ]
  const older = revisions.find((revision) => String(revision.revisionId) === from)
  const compared = before.data && after.data ? compareArticles(before.data, after.data) : null
  return (
    <DialogFrame
      title={words.compare}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.close}</Button>
          <Button
            look="accent"
            icon={History}
            isDisabled={older === undefined}
            onPress={() => {
              onClose()
              if (older) void restore(older)
            }}
          >
            {words.restore}
          </Button>
        </>
      }
    >
      <div className="compare-choices">
        <SelectField label={words.from} value={from} choices={choices} onChange={setFrom} />
        <SelectField label={words.to} value={to} choices={choices} onChange={setTo} />
        <SegmentedControl
          name={words.edition}
          value={edition}
          choices={editions.map((id) => ({ id, label: words.editions[id] }))}
          onChange={setEdition}
        />
      </div>
      <CompareSummary compared={compared} />
      {compared && <ComparedArticleView compared={compared} edition={edition} />}
    </DialogFrame>
  )
}
