import type { AnchorPart } from '../../../shared/document/comments/comment'

/** What the comments say in English. The Korean file has the same shape, or it does not compile. */
export const commentsEn = {
  addOnArticle: 'Comment on the article',
  shown: 'Which comments',
  open: 'Open',
  resolved: 'Resolved',
  list: 'Comments',
  noneOpen: 'No open comments',
  noneOpenHint: (keys: string): string =>
    `Select words, in the body, a caption or the headline, and press ${keys}. Comments are never published.`,
  noneResolved: 'No resolved comments',
  noneResolvedHint: 'What has been dealt with is kept here.',
  editions: { en: 'English', ko: 'Korean' },
  parts: {
    headline: 'Headline',
    dek: 'Dek',
    datelinePlace: 'Dateline place',
    body: 'Body',
  } satisfies Record<AnchorPart, string>,
  wholeArticle: 'The whole article',
  goTo: (words: string): string => `Go to “${words}”`,
  orphaned: 'These words are no longer in the article.',
  nowReads: 'Now reads',
  you: 'You',
  someone: 'No name',
  edited: 'edited',
  yourComment: 'Your comment',
  yourReply: 'Your reply',
  post: 'Comment',
  reply: 'Reply',
  cancel: 'Cancel',
  save: 'Save',
  edit: 'Edit comment',
  remove: 'Delete comment',
  removed: 'Comment deleted',
  undo: 'Undo',
  resolve: 'Resolve',
  reopen: 'Reopen',
  resolvedBy: (name: string): string => `Resolved by ${name}`,
  resolvedByYou: 'Resolved by you',
  thread: (name: string, words: string): string => `${name} on “${words}”`,
}
export type CommentsMessages = Omit<typeof commentsEn, 'parts'> & {
  readonly parts: Record<AnchorPart, string>
}
