import { Label } from 'react-aria-components/Label'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { useMessages } from '../messages/MessagesProvider'
import type { PublishStep } from './usePublish'

/** How far the publish is, with a count as soon as there is one. */
export function PublishProgress({ step }: { step: Extract<PublishStep, { kind: 'saving' | 'running' }> }) {
  const { publish } = useMessages()
  const { done, total } = step.kind === 'running' ? step : { done: 0, total: 0 }
  const label =
    step.kind === 'saving'
      ? publish.waitingForSave
      : total === 0
        ? publish.starting
        : publish.progress(done, total)
  return (
    <ProgressBar
      className="progress"
      isIndeterminate={total === 0}
      value={done}
      maxValue={Math.max(total, 1)}
      valueLabel={label}
    >
      {({ percentage }) => (
        <>
          <Label>{label}</Label>
          <div className="progress-track">
            <div className="progress-bar" style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  )
}
