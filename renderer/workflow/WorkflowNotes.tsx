import { lazy, Suspense, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { CornerUpLeft, TriangleAlert } from 'lucide-react'
import { personName, type Person } from '../../shared/story/person'
import { transition, type StoryMove } from '../../shared/story/workflow'
import { useLanguage } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { peopleQuery } from '../people/peopleQuery'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { exactTime } from '../ui/times'
import { refusalText } from './messages/refusalText'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import { useMove } from './useMove'
import { workflowQuery } from './workflowQueries'
import './workflow.css'

const MoveDialog = lazy(() => import('./MoveDialog').then((room) => ({ default: room.MoveDialog })))

/** Over the page: why the story came back, until that is dealt with, and that somebody asks to withdraw it. */
export function WorkflowNotes({ storyId }: { storyId: string }) {
  const words = useWorkflowMessages()
  const language = useLanguage()
  const notify = useNotify()
  const { data: view } = useQuery(workflowQuery(storyId))
  const { data: people } = useQuery(peopleQuery)
  const { move } = useMove()
  const [confirms, setConfirms] = useState(false)
  if (!view || !people) return null
  const { returned, killAsked, standing } = view
  const nameOf = ({ names }: Person) => personName(names, language) || words.someone
  const tryTo = (wanted: StoryMove, then: () => void) => {
    const may = transition(standing, { move: wanted, by: people.person, why: '', blockers: 0 })
    if (may.ok) then()
    else notify.text(refusalText(words, may.refusal))
  }
  return (
    <>
      {returned && (
        <div className="workflow-note" role="note" data-testid="returned">
          <Icon of={CornerUpLeft} />
          <div>
            <p className="workflow-why">{returned.why}</p>
            <p className="field-hint">
              {words.returnedBy(nameOf(returned.who), exactTime(returned.at, language))}
            </p>
          </div>
          <Button onPress={() => tryTo('resume', () => void move({ storyId, move: 'resume' }))}>
            {words.moves.resume}
          </Button>
        </div>
      )}
      {killAsked && (
        <div className="workflow-note" role="note" data-kind="kill">
          <Icon of={TriangleAlert} />
          <div>
            <p>{words.killAskedBy(nameOf(killAsked.who), exactTime(killAsked.at, language))}</p>
            <p className="workflow-why">{killAsked.why}</p>
          </div>
          <Button onPress={() => tryTo('refuseKill', () => void move({ storyId, move: 'refuseKill' }))}>
            {words.moves.refuseKill}
          </Button>
          <Button look="accent" onPress={() => tryTo('kill', () => setConfirms(true))}>
            {words.moves.kill}
          </Button>
        </div>
      )}
      <Suspense fallback={null}>
        {confirms && (
          <MoveDialog
            storyId={storyId}
            move="kill"
            onMove={() => setConfirms(false)}
            onClose={() => setConfirms(false)}
          />
        )}
      </Suspense>
    </>
  )
}
