import { useQuery } from '@tanstack/react-query'
import { ShieldAlert } from 'lucide-react'
import { settingsQuery } from '../calls/queries'
import { Icon } from '../ui/Icon'
import { usePolicyMessages } from './messages/usePolicyMessages'
import './policy.css'

/** Over the whole window while the computer's policy can't be read: what is closed, what is safe, what IT needs to know. */
export function PolicyNote() {
  const words = usePolicyMessages()
  const { data: view } = useQuery(settingsQuery)
  if (view?.policy.isClosed !== true) return null
  const { origin, problems } = view.policy
  return (
    <div className="policy-note" role="status">
      <Icon of={ShieldAlert} />
      <p>{words.closed}</p>
      <details>
        <summary>{words.problems}</summary>
        <ul>
          {[origin?.place, ...problems].map((line, at) => (
            <li key={at} className="path">
              {line}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
