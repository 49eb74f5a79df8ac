import { Lock } from 'lucide-react'
import type { PolicyOrigin } from '../../shared/policy/policy'
import { Icon } from '../ui/Icon'
import { usePolicyMessages } from './messages/usePolicyMessages'
import './policy.css'

/** In the place of the control: newsroom IT decides this one, and where. */
export function LockedNote({ origin }: { origin: PolicyOrigin }) {
  const words = usePolicyMessages()
  return (
    <p className="locked-note" title={origin.place}>
      <Icon of={Lock} />
      <span>{words.locked(origin.source)}</span>
    </p>
  )
}
