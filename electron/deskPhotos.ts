import { join } from 'node:path'
import type { Failure } from '../shared/failure'
import { isHostAllowed } from '../shared/policy/allowedHosts'
import type { Database } from './database/sqlite'
import { photoUses } from './drafts/photoUses'
import type { SendEvent } from './ipc/ipc'
import { lazyPhotoWorker } from './media/lazyPhotoWorker'
import { mediaStore } from './media/mediaStore'
import { photoDetailsRoom } from './media/photoDetailsRoom'
import { photoIntake } from './media/photoIntake'
import { photoPreviews } from './media/photoPreviews'
import { photoRecords as photoRecordsOf } from './media/photoRecords'
import { startPhotoWorker } from './media/photoWorker'
import { previewedSizes } from './preview/previewedSizes'
import { shownPictures } from './media/shownPictures'
import { webPictures } from './media/webPictures'
import { lookUpHost, webRequest } from './media/webRequest'
import type { PolicyInForce } from './policy/policyInForce'
import type { SettingsRoom } from './settings/settingsRoom'

interface DeskPhotosOptions {
  readonly database: Database
  /** The folder of the photos. */
  readonly media: string
  /** The folder of what can be made of them anew. */
  readonly derivatives: string
  readonly policy: PolicyInForce
  readonly profile: SettingsRoom['profile']
  readonly now: () => Date
  readonly send: SendEvent
  readonly onTrouble: (failure: Failure) => void
  /** What a story shows is no longer what it was. */
  readonly noticeChange: (storyId: string) => void
}

/** The desk's photos: how they come in, what is known of them, where they are used, and how they are shown. */
export function deskPhotos({
  database,
  media,
  derivatives,
  policy,
  profile,
  now,
  send,
  onTrouble,
  noticeChange,
}: DeskPhotosOptions) {
  const photoRecords = photoRecordsOf(database, now)
  const uses = photoUses(database)
  const photoDetails = photoDetailsRoom({
    database,
    records: photoRecords,
    now,
    onChanged: (photoIds) => {
      send('photos:changed', { photoIds: [...photoIds] })
      // What is live may print another credit now.
      for (const storyId of uses.storiesShowing(photoIds)) noticeChange(storyId)
    },
  })
  const photoWorker = lazyPhotoWorker(startPhotoWorker)
  const previews = photoPreviews({ folder: join(derivatives, 'previews'), worker: photoWorker })
  const photos = mediaStore({
    folder: media,
    records: photoRecords,
    details: photoDetails,
    worker: photoWorker,
    previews,
  })
  const pictures = shownPictures(photoRecords.find, photos, previews)
  return {
    photoRecords,
    uses,
    photoDetails,
    photoWorker,
    photos,
    intake: photoIntake({
      photos,
      onTrouble,
      onProgress: (done, total) => send('photos:progressed', { done, total }),
    }),
    pictures,
    sizeFile: previewedSizes({
      folder: join(derivatives, 'site-preview'),
      cacheFolder: derivatives,
      worker: photoWorker,
      photoFile: pictures.photoFile,
    }),
    webPictures: webPictures({
      request: webRequest,
      lookUp: lookUpHost,
      isAllowed: () => profile().fetchPastedPictures ?? true,
      mayReach: (address) => isHostAllowed(policy.keys, address),
      takePhoto: (bytes, fileName) => photos.takeBytes(bytes, fileName),
    }),
  }
}
