import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { storyQuery } from '../calls/storyQueries'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { storyHeadline } from '../storyList/storyHeadline'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { LongTextInput } from '../ui/LongTextInput'
import { ReadersLose } from './ReadersLose'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import { useMove } from './useMove'
import './workflow.css'

interface ReasonDialogProps {
  readonly storyId: string
  readonly move: 'return' | 'askKill' | 'kill'
  readonly onClose: () => void
}

/** A move that wants a reason, or the confirmation of what somebody asked for. */
export function ReasonDialog({ storyId, move, onClose }: ReasonDialogProps) {
  const words = useWorkflowMessages()
  const { app } = useMessages()
  const language = useLanguage()
  const [why, setWhy] = useState('')
  const { move: make, busy, failure } = useMove()
  const { data: listed } = useQuery(storyQuery(storyId))
  const own = words.dialogs[move]
  const headline = (listed && storyHeadline(listed.story, language)?.text) ?? ''
  return (
    <DialogFrame
      title={typeof own.title === 'string' ? own.title : own.title(headline)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.cancel}</Button>
          <Button
            look="accent"
            isDisabled={busy || ('why' in own && why.trim() === '')}
            onPress={() => void make({ storyId, move, why }).then((made) => made && onClose())}
          >
            {own.action}
          </Button>
        </>
      }
    >
      {'hint' in own && <p>{own.hint}</p>}
      {move !== 'return' && <ReadersLose storyId={storyId} />}
      {'why' in own && <LongTextInput label={own.why} value={why} onChange={setWhy} autoFocus />}
      {failure && <FailureNote failure={failure} />}
    </DialogFrame>
  )
}
