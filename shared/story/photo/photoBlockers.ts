import { photosIn, plainText, type Block, type BlockOf } from '../articleBody'
import type { ShownPhoto } from '../story'
import { emptyPhotoFields } from './photoFields'
import type { PhotoReason } from './photoReasons'
import type { PhotoRights } from './photoRights'

export interface PhotoBlocker {
  readonly reason: PhotoReason
  /** Names the photo as `photoName` does. */
  readonly subject: string
}

/** What is wrong with a photo's rights at an instant, whoever shows it. */
export function rightsReasons(rights: PhotoRights, now: Date): PhotoReason[] {
  const found: PhotoReason[] = []
  if (rights.rightsCategory === null) found.push('photoWithoutCategory')
  if (rights.rightsCategory === 'creativeCommons' && rights.creativeCommons === null)
    found.push('photoWithoutLicence')
  if (rights.validFrom !== '' && Date.parse(rights.validFrom) > now.getTime()) found.push('photoNotYetValid')
  if (rights.validUntil !== '' && Date.parse(rights.validUntil) <= now.getTime()) found.push('photoExpired')
  if (rights.denied) found.push('photoDenied')
  return found
}

/**
 * What of its photos stands between an article and its page. The body is as printed: credits are filled in. A figure that
 * still waits for its photo prints as text: it needs a credit and no more.
 */
export function photoBlockers(
  body: readonly Block[],
  photos: readonly ShownPhoto[],
  now: Date,
): PhotoBlocker[] {
  return photosIn(body).flatMap((block, index) => {
    const photo = photos.find(({ photoId }) => photoId === block.photoId)
    const reasons: PhotoReason[] = []
    if (block.credit.trim() === '') reasons.push('photoWithoutCredit')
    if (block.photoId !== '' && block.alt.trim() === '') reasons.push('photoWithoutAlt')
    // Of a photo that isn't on the disk nothing can be said; that it is missing is told apart.
    if (photo !== undefined) reasons.push(...rightsReasons(photo.fields ?? emptyPhotoFields, now))
    const subject = photoName(block, index, photo)
    return reasons.map((reason) => ({ reason, subject }))
  })
}

/** Its caption's start, else its file name, else its number on the page, counted from 1. */
export const photoName = (block: BlockOf<'photo'>, index: number, photo: ShownPhoto | undefined): string =>
  captionStart(block) || (photo?.fileName ?? '') || String(index + 1)

function captionStart({ caption }: BlockOf<'photo'>): string {
  const text = plainText(caption).trim()
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text
}
