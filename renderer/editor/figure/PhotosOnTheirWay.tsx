import { useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components'
import { useEditorMessages } from '../messages/editorMessages'
import type { Takings } from './takingsStore'

interface Props {
  readonly takings: Takings
  readonly onCancel: () => void
}

/** How many photos are here, of how many, and the way to call them off. */
export function PhotosOnTheirWay({ takings, onCancel }: Props) {
  const progress = useSyncExternalStore(takings.subscribe, takings.get)
  const messages = useEditorMessages()
  return (
    <div className="adding-photos" data-busy={progress !== null || undefined}>
      <p role="status">{progress !== null && messages.addingPhotos(progress.done, progress.total)}</p>
      {progress !== null && (
        <>
          <progress value={progress.done} max={progress.total} aria-label={messages.addingPhotosProgress} />
          <Button className="adding-photos-cancel" onPress={onCancel}>
            {messages.cancelAddingPhotos}
          </Button>
        </>
      )}
    </div>
  )
}
