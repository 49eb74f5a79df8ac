import { callMain, onEvent } from '../bridge/call'
import { sendPhoto } from '../bridge/sendPhoto'
import type { NewPhoto } from '../editor/figure/insertPhotos'
import { failed, type Result } from '../../shared/result'
import type { Edition } from '../../shared/story/edition'
import { longestAddress } from '../../shared/story/webPicture'
import type { PhotoAsset } from '../../shared/story/story'

/** Takes a copy of a photo that was dropped or pasted. */
export const takePhoto = (file: File, signal: AbortSignal): Promise<Result<PhotoAsset>> =>
  sendPhoto(file, signal)

/** Asks for photos in a dialog and takes copies of them; `onProgress` hears how many of how many. */
export async function choosePhotos(
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Result<PhotoAsset[]>> {
  const end = onEvent('photos:progressed', ({ done, total }) => onProgress(done, total))
  const cancel = (): void => void callMain('photo:cancelChoosing', {})
  signal.addEventListener('abort', cancel)
  try {
    return await callMain('photo:choose', {})
  } finally {
    signal.removeEventListener('abort', cancel)
    end()
  }
}

/** What new figures of photos begin with in an edition: what the photos' files say, or somebody since. */
export const describePhotos =
  (edition: Edition) =>
  async (photoIds: readonly string[]): Promise<readonly NewPhoto[]> => {
    const read = await callMain('photo:readDetails', { photoIds: [...photoIds] })
    if (!read.ok) return []
    return read.value.map(({ asset: { photoId }, fields: { captions, alts } }) => ({
      photoId,
      caption: captions[edition].trim(),
      alt: alts[edition].trim(),
    }))
  }

/** Fetches a picture of a pasted page; an address too long to be one is refused without asking. */
export const fetchPhoto = (address: string): Promise<Result<PhotoAsset>> =>
  address.length > longestAddress
    ? Promise.resolve(failed({ kind: 'photo/notFetched', host: '', reason: 'refused', others: 0 }))
    : callMain('photo:fetch', { address })
