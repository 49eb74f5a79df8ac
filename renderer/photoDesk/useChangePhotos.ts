import { useQueryClient } from '@tanstack/react-query'
import type { PhotoDetails } from '../../shared/story/photo/photoDetails'
import type { PhotoFields, PhotoFieldsChange } from '../../shared/story/photo/photoFields'
import { callMain } from '../bridge/call'
import { useNotify } from '../notices/useNotify'
import { usePhotoMessages } from './messages/usePhotoMessages'
import { usePhotoSteps } from './PhotoSteps'

/** Changes fields of all these photos as one step, which its notice and Ctrl+Z take back. Resolves when the new values are on the screen. */
export function useChangePhotos(
  photos: readonly PhotoDetails[],
): (fields: PhotoFieldsChange | ((of: PhotoFields) => PhotoFieldsChange)) => Promise<void> {
  const words = usePhotoMessages()
  const notify = useNotify()
  const client = useQueryClient()
  const steps = usePhotoSteps()

  return async (fields) => {
    const changes = photos.map(({ asset: { photoId }, fields: before }) => ({
      photoId,
      fields: typeof fields === 'function' ? fields(before) : fields,
    }))
    const result = await callMain('photo:changeDetails', { changes })
    if (!result.ok) return notify.failure(result.failure)
    await client.invalidateQueries({ queryKey: ['photos'] })
    const { changeId } = result.value
    if (changeId === null) return
    steps.made(changeId)
    notify.undoable(words.changed(photos.length), words.undo, () => steps.undo(changeId))
  }
}
