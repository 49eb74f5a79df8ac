import { plainText, photosIn } from '../../shared/story/articleBody'
import { bylineNames } from '../../shared/story/bylineNames'
import type { Article } from '../../shared/story/story'
import { contentHash } from '../../electron/documents/contentHash'
import type { DeliveredPhoto, Delivery } from '../../electron/connectors/connector'

/** How an article would be handed to a destination. */
export function deliveryOf(
  article: Article,
  pictures: ReadonlyMap<string, Uint8Array>,
  given: Partial<Delivery> = {},
): Delivery {
  const photos = photosIn(article.body).flatMap((block): DeliveredPhoto[] => {
    const asset = article.photos.find(({ photoId }) => photoId === block.photoId)
    const bytes = pictures.get(block.photoId)
    if (asset === undefined || bytes === undefined) return []
    return [
      {
        ...asset,
        deliveredName: `${block.photoId.slice(0, 12)}.jpg`,
        deliveredType: 'image/jpeg',
        bytes: () => Promise.resolve(bytes),
        alt: block.alt,
        caption: plainText(block.caption),
        credit: block.credit,
      },
    ]
  })
  return {
    published: {
      article,
      urlPath: `${article.edition}/${article.storyId}.html`,
      firstPublishedAt: '2026-11-23T09:10:00Z',
      updatedAt: null,
      contentHash: contentHash(article),
    },
    photos,
    section: article.section,
    tags: article.tags,
    bylines: bylineNames(article.bylines, article.edition),
    copyright: '© 2026 Namu Harbour Times',
    zone: article.edition === 'ko' ? 'Asia/Seoul' : 'America/New_York',
    counterpartUrl: null,
    visible: 'now',
    previous: null,
    overwrite: null,
    onStep: () => undefined,
    steps: [],
    ...given,
  }
}
