import type { StorySummary } from '../../shared/story/story'
import { otherEdition } from '../../shared/story/edition'
import type { Language } from '../messages/MessagesProvider'

/** The headline in the reader's language, else in the other edition's; null where neither is written. */
export function storyHeadline(
  { headlines }: Pick<StorySummary, 'headlines'>,
  language: Language,
): { readonly text: string; readonly lang: Language } | null {
  for (const lang of [language, otherEdition(language)]) {
    const text = headlines[lang].trim()
    if (text !== '') return { text, lang }
  }
  return null
}
