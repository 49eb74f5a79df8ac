import type { AskedMove } from './askedMoves'
import { ReasonDialog } from './ReasonDialog'
import { ReviewDialog } from './ReviewDialog'
import { SendDialog } from './SendDialog'

interface MoveDialogProps {
  readonly storyId: string
  readonly move: AskedMove
  readonly onMove: (move: AskedMove) => void
  readonly onClose: () => void
}

export function MoveDialog({ storyId, move, onMove, onClose }: MoveDialogProps) {
  switch (move) {
    case 'approve':
      return <ReviewDialog storyId={storyId} onReturn={() => onMove('return')} onClose={onClose} />
    case 'publish':
    case 'update':
    case 'correct':
      return <SendDialog storyId={storyId} onClose={onClose} />
    case 'return':
    case 'askKill':
    case 'kill':
      return <ReasonDialog storyId={storyId} move={move} onClose={onClose} />
  }
}
