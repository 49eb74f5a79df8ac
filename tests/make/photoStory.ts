import { createHash, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { Block } from '../../shared/story/articleBody'
import type { Article } from '../../shared/story/story'
import { makeArticle, paragraph, photo } from './articles'

/** A small picture of one colour, by its own bytes: a JPEG no other one is like. */
export async function smallPhoto(seed: number): Promise<{ photoId: string; bytes: Uint8Array }> {
  const bytes = await sharp({
    create: {
      width: 640,
      height: 400,
      channels: 3,
      background: { r: seed % 256, g: (seed >> 8) % 256, b: (seed >> 16) % 256 },
    },
  })
    .withExif({ IFD0: { ImageDescription: `Picture ${seed}` } })
    .jpeg()
    .toBuffer()
  return { photoId: createHash('sha256').update(bytes).digest('hex'), bytes: new Uint8Array(bytes) }
}

/** An article with one photo, of a story that nothing else tells of. */
export async function photoStory(seed: number, given: Partial<Article> = {}) {
  const { photoId, bytes } = await smallPhoto(seed)
  const body: Block[] = [
    paragraph(`Boat ${seed} left the north quay at nine on Monday with forty passengers.`),
    photo(
      photoId,
      `Boat ${seed} at the quay.`,
      '(Photo by Mira Holt/Namu Harbour Times)',
      `A lit ferry, number ${seed}`,
    ),
    paragraph('It comes back at midnight.'),
  ]
  const article = makeArticle({
    storyId: randomUUID(),
    headline: `Night Boat ${seed} Sails`,
    dek: 'The second ferry of the evening',
    tags: ['ferries'],
    body,
    photos: [{ photoId, mediaType: 'image/jpeg', width: 640, height: 400, fileName: 'boat.jpg' }],
    ...given,
  })
  return { article, pictures: new Map([[photoId, bytes]]) }
}
