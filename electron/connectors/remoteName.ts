import { createHash } from 'node:crypto'
import type { Edition } from '../../shared/story/edition'
import type { DeliveredPhoto } from './connector'

/**
 * The address name an article has at every destination, told from the story alone: so it can be looked for when the answer
 * that would have said its id was lost.
 */
export const remoteSlug = (storyId: string, edition: Edition): string => `${storyId}-${edition}`

/**
 * The name of a photo at a destination: the photoId, and what tells this article's copy of it, with its own caption and crop,
 * from another's.
 */
export function remotePhotoName(photo: DeliveredPhoto, storyId: string, edition: Edition): string {
  const copy = createHash('sha256').update(`${storyId} ${edition} ${photo.deliveredName}`).digest('hex')
  return `${photo.photoId}-${copy.slice(0, 10)}`
}

/** The photoId in such a name, or null. */
export const photoIdIn = (name: string): string | null =>
  /(?:^|\/)([0-9a-f]{64})-[0-9a-f]{10}/.exec(name)?.[1] ?? null
