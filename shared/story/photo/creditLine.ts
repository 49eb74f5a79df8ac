import type { Block, BlockOf } from '../articleBody'
import type { Edition } from '../edition'
import type { EditionProfile } from '../siteProfile'
import type { PhotoFields } from './photoFields'

/** For a site profile that says nothing of credits. */
export const defaultPhotoCredits: Record<Edition, string> = {
  en: '(Photo by {name}/{agency})',
  ko: '(사진={name}/{agency})',
}

export const creditTemplate = (edition: Edition, profile: Pick<EditionProfile, 'photoCredit'>): string =>
  profile.photoCredit ?? defaultPhotoCredits[edition]

const bothNames = /\{(?:name|agency)\}(.*)\{(?:name|agency)\}(\)?)/u

/**
 * A photo's credit as one edition prints it; empty where nobody is named. With one of the two names, the template's words
 * between them are left out: `(Photo by NAME)`.
 */
export function creditLine(
  { creditLine: own, photographer, agency }: Pick<PhotoFields, 'creditLine' | 'photographer' | 'agency'>,
  template: string,
): string {
  if (own.trim() !== '') return own.trim()
  const names = { name: photographer.trim(), agency: agency.trim() }
  if (names.name === '' && names.agency === '') return ''
  const used = names.name === '' || names.agency === '' ? oneName(template) : template
  return used
    .replaceAll('{name}', () => (names.name === '' ? names.agency : names.name))
    .replaceAll('{agency}', () => (names.agency === '' ? names.name : names.agency))
}

const oneName = (template: string): string =>
  template.replace(
    bothNames,
    (_both, between: string, closing: string) => `{name}${between.includes('(') ? '' : closing}`,
  )

/** A body as it is printed: a figure without a credit of its own has its photo's. */
export function fillCredits(body: readonly Block[], creditOf: (photoId: string) => string): Block[] {
  const fill = (photo: BlockOf<'photo'>): BlockOf<'photo'> =>
    photo.photoId === '' || photo.credit.trim() !== '' ? photo : { ...photo, credit: creditOf(photo.photoId) }
  return body.map((block) =>
    block.kind === 'photo'
      ? fill(block)
      : block.kind === 'gallery'
        ? { ...block, photos: block.photos.map(fill) }
        : block,
  )
}
