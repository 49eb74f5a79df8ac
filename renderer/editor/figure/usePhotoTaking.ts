import type { LexicalEditor } from 'lexical'
import { useCallback, useState } from 'react'
import type { Failure } from '../../../shared/failure'
import type { Result } from '../../../shared/result'
import type { PhotoAsset } from '../../../shared/story/story'
import { useLatest } from '../body/useLatest'
import { insertPhotos, type PhotoPlace } from './insertPhotos'

export interface PhotoSource {
  readonly onTakePhoto: (file: File) => Promise<Result<PhotoAsset>>
  readonly onChoosePhotos: () => Promise<Result<PhotoAsset[]>>
  readonly onFailure: (failure: Failure) => void
}

export interface PhotoTaking {
  /** How many photos are on their way. */
  readonly pending: number
  readonly takeFiles: (files: readonly File[], place: PhotoPlace) => void
  readonly choose: (place: PhotoPlace) => void
}

/** Takes photos that were dropped, pasted or chosen and puts them on the page; typing goes on meanwhile. */
export function usePhotoTaking(
  editor: LexicalEditor,
  source: PhotoSource,
  newUndoStep: () => void,
): PhotoTaking {
  const [pending, setPending] = useState(0)
  const latest = useLatest(source)

  const insert = useCallback(
    (photos: readonly PhotoAsset[], place: PhotoPlace) => {
      // Gone with the page, or closed for writing in the meantime: the copies stay in the media folder.
      if (photos.length === 0 || !editor.isEditable() || editor.getRootElement() === null) return
      newUndoStep()
      insertPhotos(editor, photos, place)
    },
    [editor, newUndoStep],
  )

  const takeFiles = useCallback(
    (files: readonly File[], place: PhotoPlace) => {
      const take = async (): Promise<void> => {
        setPending((count) => count + files.length)
        const photos: PhotoAsset[] = []
        for (const file of files) {
          const taken = await latest.current.onTakePhoto(file)
          setPending((count) => count - 1)
          if (taken.ok) photos.push(taken.value)
          else latest.current.onFailure(taken.failure)
        }
        insert(photos, place)
      }
      void take()
    },
    [insert, latest],
  )

  const choose = useCallback(
    (place: PhotoPlace) => {
      const ask = async (): Promise<void> => {
        const chosen = await latest.current.onChoosePhotos()
        if (chosen.ok) insert(chosen.value, place)
        else latest.current.onFailure(chosen.failure)
      }
      void ask()
    },
    [insert, latest],
  )

  return { pending, takeFiles, choose }
}
