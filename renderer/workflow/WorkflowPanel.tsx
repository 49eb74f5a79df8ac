import { parseAbsolute, now as zonedNow, getLocalTimeZone } from '@internationalized/date'
import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { DateField } from 'react-aria-components/DateField'
import { Label } from 'react-aria-components/Label'
import { personName } from '../../shared/story/person'
import type { StoryPlan } from '../../shared/story/storyPlan'
import type { AuditEntry } from '../../shared/story/workflow'
import { callMain } from '../bridge/call'
import { useLanguage } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { peopleQuery } from '../people/peopleQuery'
import type { ReadyStory } from '../storySide/sideTabs'
import { Button } from '../ui/Button'
import { LongTextInput } from '../ui/LongTextInput'
import { SelectField } from '../ui/SelectField'
import { exactTime, shortTime } from '../ui/times'
import { DateSegments } from '../ui/DateSegments'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import { workflowQuery } from './workflowQueries'
import './workflow.css'

const nobody = 'nobody'

/** The desk's side of a story: who works on it until when, what it waits for, and the record of every step. */
export function WorkflowPanel({ story }: { story: ReadyStory }) {
  const words = useWorkflowMessages()
  const language = useLanguage()
  const notify = useNotify()
  const client = useQueryClient()
  const { data: view } = useQuery(workflowQuery(story.storyId))
  const { data: people } = useQuery(peopleQuery)
  if (!view || !people) return null
  const { plan, trail, approval } = view
  const change = async (changed: Partial<StoryPlan>) => {
    const result = await callMain('workflow:plan', { storyId: story.storyId, change: changed })
    if (result.ok) client.setQueryData(workflowQuery(story.storyId).queryKey, result.value)
    else notify.failure(result.failure)
  }
  const known = new Map(people.people.map(({ personId, names }) => [personId, { personId, names }]))
  if (plan.assignee) known.set(plan.assignee.personId, plan.assignee)
  return (
    <div className="details-fields">
      <SelectField
        label={words.plan.assignee}
        value={plan.assignee?.personId ?? nobody}
        choices={[
          { id: nobody, name: words.plan.nobody },
          ...[...known.values()].map(({ personId, names }) => ({
            id: personId,
            name: personName(names, language) || words.someone,
          })),
        ]}
        onChange={(personId) => void change({ assignee: known.get(personId) ?? null })}
      />
      <TimeField label={words.plan.dueAt} value={plan.dueAt} onChange={(dueAt) => void change({ dueAt })} />
      <TimeField
        label={words.plan.plannedAt}
        hint={words.plan.plannedHint}
        value={plan.plannedAt}
        onChange={(plannedAt) => void change({ plannedAt })}
      />
      <TimeField
        label={words.plan.embargoUntil}
        value={plan.embargoUntil}
        onChange={(embargoUntil) => void change({ embargoUntil })}
      />
      <LegalFlag
        key={plan.legalFlag}
        value={plan.legalFlag ?? ''}
        onChange={(legalFlag) => void change({ legalFlag })}
      />
      <section aria-label={words.trail} className="trail">
        <h3 className="preflight-title">{words.trail}</h3>
        {approval?.isOlderThanText && <p className="state-note">{words.olderThanText}</p>}
        <ol>
          {trail.map((entry, at) => (
            <TrailLine key={at} entry={entry} />
          ))}
        </ol>
      </section>
    </div>
  )
}

function TrailLine({ entry }: { entry: AuditEntry }) {
  const words = useWorkflowMessages()
  const language = useLanguage()
  const { who, at, from, to, why, move, round } = entry
  return (
    <li className="trail-line">
      <p>
        {move in words.trailMoves
          ? words.trailMoves[move as keyof typeof words.trailMoves]
          : words.fromTo(words.states[from], words.states[to])}
        {move === 'approve' && ` · ${words.round(round)}`}
      </p>
      <p className="field-hint" title={exactTime(at, language)}>
        {personName(who.names, language) || words.someone} · {shortTime(at, language)}
      </p>
      {why !== '' && move !== 'plan' && <p className="workflow-why">{why}</p>}
    </li>
  )
}

interface TimeFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** An instant in this computer's zone; handed on when the field is left, whole. */
function TimeField({ label, hint, value, onChange }: TimeFieldProps) {
  const words = useWorkflowMessages()
  const zone = getLocalTimeZone()
  const [typed, setTyped] = useState<string | null | undefined>(undefined)
  const shown = typed === undefined ? value : typed
  const leave = () => {
    if (typed !== undefined && typed !== value) onChange(typed)
    setTyped(undefined)
  }
  return (
    <div className="field">
      <DateField
        className="field"
        granularity="minute"
        hideTimeZone={false}
        value={shown === null ? null : parseAbsolute(shown, zone)}
        placeholderValue={zonedNow(zone)}
        onChange={(time) => setTyped(time === null ? null : time.toAbsoluteString())}
        onBlur={leave}
      >
        <Label className="field-label">{label}</Label>
        <DateSegments />
      </DateField>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      {value !== null && (
        <div className="field-buttons">
          <Button look="quiet" aria-label={`${words.plan.clear}: ${label}`} onPress={() => onChange(null)}>
            {words.plan.clear}
          </Button>
        </div>
      )}
    </div>
  )
}

function LegalFlag({ value, onChange }: { value: string; onChange: (value: string | null) => void }) {
  const words = useWorkflowMessages()
  const [typed, setTyped] = useState(value)
  return (
    <LongTextInput
      label={words.plan.legalFlag}
      hint={words.plan.legalFlagHint}
      value={typed}
      onChange={setTyped}
      onLeave={() => {
        const said = typed.trim()
        if (said !== value) onChange(said === '' ? null : said)
      }}
    />
  )
}
