import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Failure } from '../../shared/failure'
import { useFailureText } from '../messages/MessagesProvider'
import { Icon } from '../ui/Icon'

interface FailureNoteProps {
  readonly title?: string
  readonly failure: Failure
  readonly action?: ReactNode
}

/** Trouble on the page itself: what happened, what is safe, what to do. */
export function FailureNote({ title, failure, action }: FailureNoteProps) {
  const { happened, safe, next } = useFailureText()(failure)
  return (
    <div className="failure-note" role="alert">
      <Icon of={CircleAlert} />
      <div>
        {title !== undefined && <p className="failure-title">{title}</p>}
        <p>{happened}</p>
        <p>{safe}</p>
        <p>{next}</p>
        {action}
      </div>
    </div>
  )
}
