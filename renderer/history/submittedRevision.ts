import { submittedLabel, type Revision } from '../../shared/story/revision'

/** The story as it was submitted last, of revisions the newest first; undefined where it never was. */
export const submittedRevision = (revisions: readonly Revision[]): Revision | undefined =>
  revisions.find(({ reason, label }) => reason === 'workflow' && label === submittedLabel)
