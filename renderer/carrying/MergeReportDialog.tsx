import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { withHeadlessEditor } from '../../shared/document/binding/headlessEditor'
import type { MergeFinding } from '../../shared/document/mergeReport/mergeReport'
import { removeSentence, restoreSentence } from '../../shared/document/mergeReport/restoreSentence'
import { editions, type Edition } from '../../shared/story/edition'
import { MergeReportPanel } from '../mergeReport/MergeReportPanel'
import type { OpenStory } from '../storyPane/useOpenStory'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { SegmentedControl } from '../ui/SegmentedControl'
import { mergeQuery } from './carryingQueries'
import { useCarryingMessages } from './messages/useCarryingMessages'

interface MergeReportDialogProps {
  readonly story: OpenStory
  readonly mergeId: number
  readonly onClose: () => void
}

/** What a merge did to sentences of either side, edition by edition, and one key for each to put it right. */
export function MergeReportDialog({ story, mergeId, onClose }: MergeReportDialogProps) {
  const words = useCarryingMessages()
  const client = useQueryClient()
  const query = mergeQuery(story.storyId, mergeId)
  const { data: report } = useQuery(query)
  const [chosen, setChosen] = useState<Edition | null>(null)
  const shown = report?.editions ?? []
  const edition = chosen ?? shown.find(({ findings }) => findings.length > 0)?.edition ?? story.edition
  const article = story.articles[edition]

  const act = (work: typeof restoreSentence) => (finding: MergeFinding) => {
    if (article === null) return
    withHeadlessEditor(article.doc, (editor) => work({ editor, doc: article.doc, edition }, finding))
    // Main hears of the edit before it answers: it lets the window's last keys arrive first.
    void client.invalidateQueries(query)
  }
  return (
    <DialogFrame
      title={words.mergeWith(report?.from ?? '')}
      isOpen={report !== undefined}
      wide
      onClose={onClose}
      actions={
        <Button look="accent" onPress={onClose}>
          {words.done}
        </Button>
      }
    >
      {shown.length > 1 && (
        <SegmentedControl
          name={words.editions}
          value={edition}
          choices={editions.map((id) => ({ id, label: words.edition[id] }))}
          onChange={setChosen}
        />
      )}
      <MergeReportPanel
        findings={shown.find((one) => one.edition === edition)?.findings ?? []}
        names={{ mine: words.here, theirs: report?.from ?? '' }}
        lang={edition}
        onPutBack={act(restoreSentence)}
        onTakeOut={act(removeSentence)}
      />
    </DialogFrame>
  )
}
