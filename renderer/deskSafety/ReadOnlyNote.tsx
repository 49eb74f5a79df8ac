import { Lock } from 'lucide-react'
import { Icon } from '../ui/Icon'
import type { DeskState } from '../../shared/story/deskState'
import { useSafetyMessages } from './messages/useSafetyMessages'
import './deskSafety.css'

/** Over the whole window: why nothing here can be changed. */
export function ReadOnlyNote({ newer }: { newer: NonNullable<DeskState['newer']> }) {
  const { readOnly } = useSafetyMessages()
  return (
    <p className="read-only-note" role="status">
      <Icon of={Lock} />
      {readOnly(newer.found, newer.known)}
    </p>
  )
}
