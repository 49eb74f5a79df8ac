import type { Revision } from '../../shared/story/revision'
import type { HistoryMessages } from './messages/en'

/** What a revision is called: its own name, else why it was kept. */
export const revisionName = ({ label, reason }: Revision, words: HistoryMessages): string =>
  label === ''
    ? words.reasons[reason]
    : reason === 'workflow'
      ? (words.steps[label] ?? label)
      : reason === 'restored'
        ? `${words.reasons.restored}: ${label}`
        : label
