import { plainText, type Block } from '../../shared/story/articleBody'
import type { Edition } from '../../shared/story/edition'
import type { ArticleFields, StoryFields } from '../../shared/story/story'
import type { FailureOf } from '../messages/failureWords'

export type Blocker = FailureOf<'publish/blocked'>['blockers'][number]

interface Draft {
  readonly edition: Edition
  readonly story: StoryFields
  readonly article: ArticleFields
  readonly body: readonly Block[]
}

export interface Readiness {
  /** Nothing was written in this edition; there is nothing to explain. */
  readonly empty: boolean
  readonly blockers: readonly Blocker[]
}

const hasText = (block: Block): boolean => block.kind !== 'photo' && plainText(block.children).trim() !== ''

/**
 * What stands in the way of publishing one edition, told before it is tried. Main decides again, whatever this says.
 * A figure that still waits for its photo prints as text and needs no description.
 */
export function editionReadiness({ edition, story, article, body }: Draft): Readiness {
  const blank = (text: string): boolean => text.trim() === ''
  const photos = body.filter((block) => block.kind === 'photo')
  const reasons: (Omit<Blocker, 'edition'> | false)[] = [
    blank(article.headline) && { reason: 'noHeadline' },
    !body.some(hasText) && { reason: 'noBody' },
    story.bylines.every(({ en, ko }) => blank(en) && blank(ko)) && { reason: 'noByline' },
    blank(story.section) && { reason: 'noSection' },
    blank(story.slug) && { reason: 'noSlug' },
    ...photos.map((photo, index) => blank(photo.credit) && about('photoWithoutCredit', photo, index)),
    ...photos.map(
      (photo, index) => photo.photoId !== '' && blank(photo.alt) && about('photoWithoutAlt', photo, index),
    ),
  ]
  return {
    empty: blank(article.headline) && !body.some(hasText) && photos.length === 0,
    blockers: reasons.filter((reason) => reason !== false).map((reason) => ({ edition, ...reason })),
  }
}

/** A photo is named by the start of its caption, else by its number. */
function about(
  reason: 'photoWithoutCredit' | 'photoWithoutAlt',
  photo: Extract<Block, { kind: 'photo' }>,
  index: number,
): Omit<Blocker, 'edition'> {
  const caption = plainText(photo.caption).trim()
  const subject = caption.length > 40 ? `${caption.slice(0, 40).trimEnd()}…` : caption
  return { reason, subject: subject || String(index + 1) }
}
