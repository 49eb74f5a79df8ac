import { z } from 'zod'

/** A photo as a destination keeps it. */
export const remotePhotoSchema = z.object({ remoteId: z.string(), url: z.string() })
export type RemotePhoto = z.infer<typeof remotePhotoSchema>

/** What a destination gave back for one article. Instants are ISO 8601 in UTC. */
export const receiptSchema = z.object({
  remoteId: z.string(),
  /** Where readers find it. */
  url: z.string(),
  status: z.enum(['draft', 'scheduled', 'published']),
  /** What the destination says of its copy's age or content; another one than this means that somebody changed it there. */
  remoteStamp: z.string(),
  /** SHA-256, in hex, of what the destination said it holds when it was read back, over headline, dek, text and photos. */
  remoteHash: z.string(),
  /** SHA-256 of the article that was sent. */
  contentHash: z.string(),
  /** By photoId; a photo that is there is not sent again. */
  photos: z.record(z.string(), remotePhotoSchema),
  sentAt: z.string(),
  /** When the copy was read back and found to say what was sent. */
  checkedAt: z.string(),
})
export type Receipt = z.infer<typeof receiptSchema>

/** A copy that was found at a destination, in words an editor can compare. */
export const remoteCopySchema = z.object({
  remoteId: z.string(),
  url: z.string(),
  status: z.enum(['draft', 'scheduled', 'published', 'withdrawn']),
  remoteStamp: z.string(),
  remoteHash: z.string(),
  headline: z.string(),
  dek: z.string(),
  /** Its text without markup, one block a line. */
  text: z.string(),
  photos: z.record(z.string(), remotePhotoSchema),
})
export type RemoteCopy = z.infer<typeof remoteCopySchema>
