import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { SegmentedControl } from '../ui/SegmentedControl'
import { exactTime } from '../ui/times'
import { AmendmentChoice, type Amendment } from './AmendmentChoice'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import { ReadersChange } from './ReadersChange'
import { ScheduleField, type Schedule } from './ScheduleField'
import { useMove } from './useMove'
import { workflowQuery } from './workflowQueries'
import './workflow.css'

/** Sends out what was approved: to whom, when, and what readers will see change. A live story asks what the change is. */
export function SendDialog({ storyId, onClose }: { storyId: string; onClose: () => void }) {
  const words = useWorkflowMessages()
  const { app } = useMessages()
  const language = useLanguage()
  const { data: view } = useQuery(workflowQuery(storyId))
  const [amendment, setAmendment] = useState<Amendment | null>(null)
  const [when, setWhen] = useState<'atOnce' | 'later'>('atOnce')
  const [plannedFor, setPlannedFor] = useState<Schedule | null>(null)
  const { move, busy, failure } = useMove()
  if (!view?.approval) return null
  const { approval, standing, plan } = view
  const chosen = standing.live === null ? 'publish' : amendment
  const own = words.dialogs[chosen ?? 'publish']
  return (
    <DialogFrame
      title={own.title}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.cancel}</Button>
          <Button
            look="accent"
            isDisabled={busy || chosen === null || (when === 'later' && plannedFor === null)}
            onPress={() =>
              chosen !== null &&
              void move({ storyId, move: chosen, plannedFor: when === 'later' ? plannedFor : null }).then(
                (made) => made && onClose(),
              )
            }
          >
            {when === 'later' ? words.schedule.action : own.action}
          </Button>
        </>
      }
    >
      {standing.live !== null && <AmendmentChoice value={amendment} onChange={setAmendment} />}
      <SegmentedControl
        name={words.schedule.when}
        value={when}
        choices={[
          { id: 'atOnce', label: words.schedule.atOnce },
          { id: 'later', label: words.schedule.later },
        ]}
        onChange={(chosenTime) => {
          setWhen(chosenTime)
          setPlannedFor(null)
        }}
      />
      {when === 'later' && <ScheduleField onChange={setPlannedFor} />}
      {plan.embargoUntil !== null && <p>{words.warnings.embargo(exactTime(plan.embargoUntil, language))}</p>}
      {approval.isOlderThanText && <p className="state-note">{words.olderThanText}</p>}
      <ReadersChange storyId={storyId} chosen={approval.editions} />
      {failure && <FailureNote failure={failure} />}
    </DialogFrame>
  )
}
