/** @jsxImportSource preact */
import type { PortalPhoto } from '../portal/portalPhoto'
import { singlePhotoSize } from '../portal/photoSizes'
import { absoluteUrl } from '../portal/portalPaths'

/** Feed readers get one plain image: many drop `picture` and all its sizes. */
export function feedPicture(photo: PortalPhoto, alt: string, origin: string) {
  const { path, width, height } = singlePhotoSize(photo)
  return <img src={absoluteUrl(origin, path)} width={width} height={height} alt={alt} />
}
