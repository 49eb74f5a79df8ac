import { editions, type Edition } from '../../shared/story/edition'
import { creditLine, creditTemplate } from '../../shared/story/photo/creditLine'
import type { DeskPhoto } from '../../shared/story/photo/deskPhoto'
import { rightsReasons } from '../../shared/story/photo/photoBlockers'
import type { PhotoReason } from '../../shared/story/photo/photoReasons'
import type { SiteProfile } from '../../shared/story/siteProfile'

export const rightsStates = ['clear', 'unclear', 'expired', 'notYetValid', 'denied'] as const
export const missingFields = ['credit', 'altEn', 'altKo', 'category', 'copyrightHolder', 'place'] as const
export const expiries = ['week', 'month', 'past'] as const

/** What the photo desk is narrowed by; null asks nothing. */
export interface PhotoFilters {
  readonly search: string
  readonly rights: (typeof rightsStates)[number] | null
  readonly missing: (typeof missingFields)[number] | null
  readonly expiry: (typeof expiries)[number] | null
  readonly storyId: string | null
}
export const noPhotoFilters: PhotoFilters = {
  search: '',
  rights: null,
  missing: null,
  expiry: null,
  storyId: null,
}

const aDay = 86_400_000

export type Newsroom = Pick<SiteProfile, 'defaultEdition' | 'editions'>

/** What is missing of a photo, wherever it is shown: its credit, where a figure has none either, and its rights. */
export function photoReasonsOf(
  { details: { fields }, uses }: DeskPhoto,
  profile: Newsroom,
  now: Date,
): PhotoReason[] {
  const { defaultEdition: edition } = profile
  const credited =
    creditLine(fields, creditTemplate(edition, profile.editions[edition])) !== '' ||
    (uses.length > 0 && uses.every(({ hasCredit }) => hasCredit))
  return [...(credited ? [] : ['photoWithoutCredit' as const]), ...rightsReasons(fields, now)]
}

/** The editions in which some figure of a photo has no alt text. */
export const editionsWithoutAlt = ({ uses }: Pick<DeskPhoto, 'uses'>): Edition[] =>
  editions.filter((edition) => uses.some((use) => use.edition === edition && !use.hasAlt))

/** The photos that all filters let through; words in any order, each found anywhere in what is known of the photo. */
export function filterPhotos(
  photos: readonly DeskPhoto[],
  filters: PhotoFilters,
  profile: Newsroom,
  now: Date,
): DeskPhoto[] {
  const words = folded(filters.search).split(/\s+/u).filter(Boolean)
  return photos.filter((photo) => {
    const { details, uses } = photo
    const reasons = new Set(photoReasonsOf(photo, profile, now))
    return (
      (filters.storyId === null || uses.some(({ storyId }) => storyId === filters.storyId)) &&
      (filters.rights === null || isInState(filters.rights, reasons)) &&
      (filters.missing === null || lacks(filters.missing, photo, reasons)) &&
      (filters.expiry === null || expires(details.fields.validUntil, filters.expiry, now)) &&
      words.every((word) => searchedText(photo).includes(word))
    )
  })
}

function isInState(state: NonNullable<PhotoFilters['rights']>, reasons: ReadonlySet<PhotoReason>): boolean {
  switch (state) {
    case 'denied':
      return reasons.has('photoDenied')
    case 'expired':
      return reasons.has('photoExpired')
    case 'notYetValid':
      return reasons.has('photoNotYetValid')
    case 'unclear':
      return reasons.has('photoWithoutCategory') || reasons.has('photoWithoutLicence')
    case 'clear':
      return [...reasons].every((reason) => reason === 'photoWithoutCredit')
  }
}

function lacks(
  field: NonNullable<PhotoFilters['missing']>,
  photo: DeskPhoto,
  reasons: ReadonlySet<PhotoReason>,
): boolean {
  const { fields } = photo.details
  if (field === 'altEn' || field === 'altKo')
    return editionsWithoutAlt(photo).includes(field === 'altEn' ? 'en' : 'ko')
  if (field === 'credit') return reasons.has('photoWithoutCredit')
  if (field === 'category') return reasons.has('photoWithoutCategory')
  return fields[field].trim() === ''
}

function expires(validUntil: string, expiry: NonNullable<PhotoFilters['expiry']>, now: Date): boolean {
  if (validUntil === '') return false
  const left = Date.parse(validUntil) - now.getTime()
  return expiry === 'past' ? left <= 0 : left > 0 && left <= (expiry === 'week' ? 7 : 30) * aDay
}

function searchedText({ details: { asset, fields }, uses }: DeskPhoto): string {
  const {
    captions,
    photographer,
    agency,
    creditLine: credit,
    copyrightHolder,
    source,
    place,
    keywords,
  } = fields
  const own = [captions.en, captions.ko, photographer, agency, credit, copyrightHolder, source, place]
  const shownIn = uses.flatMap(({ headline, slug }) => [headline, slug])
  return folded([asset.fileName, ...own, ...keywords, ...shownIn].join('\n'))
}
const folded = (text: string): string => text.normalize('NFC').toLowerCase()
