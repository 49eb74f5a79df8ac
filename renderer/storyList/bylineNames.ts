import type { Byline } from '../../shared/story/story'
import type { Language } from '../messages/MessagesProvider'

/** The names of a story in one language, each in its other form where that one is empty. */
export const bylineNames = (bylines: readonly Byline[], language: Language): string =>
  bylines
    .map((byline) => (byline[language] || byline.en || byline.ko).trim())
    .filter((name) => name !== '')
    .join(', ')
