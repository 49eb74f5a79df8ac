import { plainText, type BlockOf } from '../../shared/story/articleBody'
import { editions, type Edition } from '../../shared/story/edition'
import { creditLine, creditTemplate, fillCredits } from '../../shared/story/photo/creditLine'
import { photoBlockers } from '../../shared/story/photo/photoBlockers'
import type { PhotoDetails } from '../../shared/story/photo/photoDetails'
import type { PhotoReason } from '../../shared/story/photo/photoReasons'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { PhotoMessages } from './messages/en'
import type { PhotoRow } from './PhotoRows'
import type { EditionFigures } from './useStoryPhotos'

/** Each photo of a story once, with what would stop the editions that show it. */
export function storyPhotoRows(
  figures: EditionFigures,
  photos: readonly PhotoDetails[],
  profile: SiteProfile,
  now: Date,
  words: PhotoMessages,
  editionNames: Readonly<Record<Edition, string>>,
): PhotoRow[] {
  return photos.map((details) => {
    const { photoId, fileName } = details.asset
    const ofPhoto = (edition: Edition): BlockOf<'photo'>[] =>
      figures[edition].filter((figure) => figure.photoId === photoId)
    const captions = editions.flatMap((edition) =>
      ofPhoto(edition).map(({ caption }) => plainText(caption).trim()),
    )
    const missing = editions.flatMap((edition) => {
      const template = creditTemplate(edition, profile.editions[edition])
      const printed = fillCredits(ofPhoto(edition), () => creditLine(details.fields, template))
      return photoBlockers(printed, [{ ...details.asset, fields: details.fields }], now).map(({ reason }) =>
        ofFigure.has(reason)
          ? words.missingIn(editionNames[edition], words.missing[reason])
          : words.missing[reason],
      )
    })
    return {
      id: photoId,
      name: captions.find((caption) => caption !== '') ?? (fileName || words.unnamed),
      missing: [...new Set(missing)],
    }
  })
}

/** What the figure of one edition lacks; the rest is the photo's. */
const ofFigure: ReadonlySet<PhotoReason> = new Set(['photoWithoutCredit', 'photoWithoutAlt'])
