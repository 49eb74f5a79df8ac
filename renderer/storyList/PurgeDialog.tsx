import { useSyncExternalStore } from 'react'
import { Trash2 } from 'lucide-react'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { useStoryListMessages } from './messages/useStoryListMessages'
import { closePurgeQuestion, purgeQuestion } from './purgeQuestion'

export function PurgeDialog() {
  const words = useStoryListMessages()
  const question = useSyncExternalStore(purgeQuestion.subscribe, purgeQuestion.get)
  if (question === null) return null
  return (
    <DialogFrame
      title={words.purgeTitle}
      isOpen
      onClose={closePurgeQuestion}
      actions={
        <>
          <Button autoFocus onPress={closePurgeQuestion}>
            {words.keep}
          </Button>
          <Button
            look="accent"
            icon={Trash2}
            onPress={() => {
              closePurgeQuestion()
              question.onYes()
            }}
          >
            {words.purgeNow}
          </Button>
        </>
      }
    >
      <p>{words.purgeAsk(question.name)}</p>
    </DialogFrame>
  )
}
