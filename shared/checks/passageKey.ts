import type { Edition } from '../story/edition'
import type { Finding } from './finding'
import { sentenceAt } from './text/sentences'
import { textHash } from './text/textHash'

/** What of its surroundings makes a finding the same finding: the sentence it stands in. */
export const findingSentence = (text: string, found: Finding): string => sentenceAt(text, found)

/** The same for the same finding in the same sentence, wherever that sentence moves; another one once its words change. */
export const passageKey = (edition: Edition, text: string, found: Finding): string =>
  `${edition}/${found.rule}/${textHash(`${found.found}\n${findingSentence(text, found).normalize('NFC')}`)}`
