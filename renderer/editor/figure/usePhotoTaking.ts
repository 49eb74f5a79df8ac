import type { LexicalEditor } from 'lexical'
import { useCallback, useRef, useState } from 'react'
import type { Failure } from '../../../shared/failure'
import type { Result } from '../../../shared/result'
import type { PhotoAsset } from '../../../shared/story/story'
import { useLatest } from '../../ui/useLatest'
import type { WaitingPicture } from '../paste/insertPage'
import { takePictures } from '../paste/takePictures'
import { insertPhotos, type NewPhoto, type PhotoPlace } from './insertPhotos'
import { takingsStore, type Takings } from './takingsStore'

export interface PhotoSource {
  readonly onTakePhoto: (file: File, signal: AbortSignal) => Promise<Result<PhotoAsset>>
  /** Fetches a picture of a pasted page: main does, the page itself may not. */
  readonly onFetchPhoto: (address: string) => Promise<Result<PhotoAsset>>
  readonly onChoosePhotos: (
    signal: AbortSignal,
    onProgress: (done: number, total: number) => void,
  ) => Promise<Result<PhotoAsset[]>>
  readonly onFailure: (failure: Failure) => void
  /** What new figures of these photos begin with; left out, they begin empty. */
  readonly onDescribePhotos?: (photoIds: readonly string[]) => Promise<readonly NewPhoto[]>
}

export interface PhotoTaking {
  readonly takings: Takings
  readonly cancel: () => void
  readonly takeFiles: (files: readonly File[], place: PhotoPlace) => void
  /** Gives pasted figures their pictures; `files` came on the clipboard beside them. */
  readonly takePasted: (waiting: readonly WaitingPicture[], files: readonly File[]) => void
  readonly choose: (place: PhotoPlace) => void
}

/** One is decoded while the next is on its way. */
const atATime = 2

/** Takes photos that were dropped, pasted or chosen and puts them on the page; typing goes on meanwhile. */
export function usePhotoTaking(
  editor: LexicalEditor,
  source: PhotoSource,
  newUndoStep: () => void,
): PhotoTaking {
  const [store] = useState(takingsStore)
  const running = useRef(new Set<AbortController>())
  const latest = useLatest(source)

  const insert = useCallback(
    async (photos: readonly PhotoAsset[], place: PhotoPlace): Promise<void> => {
      if (photos.length === 0) return
      const described = (await latest.current.onDescribePhotos?.(photos.map(({ photoId }) => photoId))) ?? []
      // Gone with the page, or closed for writing in the meantime: the copies stay in the media folder.
      if (!editor.isEditable() || editor.getRootElement() === null) return
      newUndoStep()
      insertPhotos(
        editor,
        photos.map(({ photoId }) => described.find((each) => each.photoId === photoId) ?? { photoId }),
        place,
      )
    },
    [editor, latest, newUndoStep],
  )

  /** Shows how far the work is while it lasts. */
  const run = useCallback(
    async (
      work: (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<void>,
    ) => {
      const id = crypto.randomUUID()
      const controller = new AbortController()
      running.current.add(controller)
      try {
        await work(controller.signal, (done, total) => store.set(id, { done, total }))
      } finally {
        running.current.delete(controller)
        store.end(id)
      }
    },
    [store],
  )

  const takeFiles = useCallback(
    (files: readonly File[], place: PhotoPlace) =>
      void run(async (signal, onProgress) => {
        const taken: PhotoAsset[] = []
        let next = 0
        let done = 0
        onProgress(done, files.length)
        const take = async (): Promise<void> => {
          for (let at = next++; at < files.length && !signal.aborted; at = next++) {
            const photo = await latest.current.onTakePhoto(files[at] as File, signal)
            onProgress((done += 1), files.length)
            if (photo.ok) taken[at] = photo.value
            else if (!signal.aborted) latest.current.onFailure(photo.failure)
          }
        }
        await Promise.all(Array.from({ length: atATime }, take))
        // Called off, none is put on the page.
        if (!signal.aborted) await insert(taken.filter(Boolean), place)
      }),
    [insert, latest, run],
  )

  const takePasted = useCallback(
    (waiting: readonly WaitingPicture[], files: readonly File[]) =>
      void run(async (signal, onProgress) => {
        let done = 0
        if (waiting.length > 0) onProgress(done, waiting.length)
        const failure = await takePictures(editor, waiting, files, {
          takePhoto: (file) => latest.current.onTakePhoto(file, signal),
          fetchPhoto: (address) => latest.current.onFetchPhoto(address),
          onOneDone: () => onProgress((done += 1), waiting.length),
        })
        if (failure !== null && !signal.aborted) latest.current.onFailure(failure)
      }),
    [editor, latest, run],
  )

  const choose = useCallback(
    (place: PhotoPlace) =>
      void run(async (signal, onProgress) => {
        const chosen = await latest.current.onChoosePhotos(signal, onProgress)
        if (signal.aborted) return
        if (chosen.ok) await insert(chosen.value, place)
        else latest.current.onFailure(chosen.failure)
      }),
    [insert, latest, run],
  )

  const cancel = useCallback(() => running.current.forEach((controller) => controller.abort()), [])
  return { takings: store.takings, cancel, takeFiles, takePasted, choose }
}
