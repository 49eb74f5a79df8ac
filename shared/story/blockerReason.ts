import { photoReasons } from './photo/photoReasons'

/** What can stand between an article and its page. */
export const blockerReasons = [
  'noHeadline',
  'noBody',
  'noByline',
  'noSection',
  'noSlug',
  /** A mark for what is still to come, such as TK, stands in it. */
  'unfinished',
  /** A lawyer or an editor still has to look at the story. */
  'legalFlag',
  /** The other edition of a paragraph was changed, and this one has not followed. */
  'staleCounterpart',
  /** A correction needs a dated notice in the text. */
  'noCorrection',
  ...photoReasons,
] as const
export type BlockerReason = (typeof blockerReasons)[number]
