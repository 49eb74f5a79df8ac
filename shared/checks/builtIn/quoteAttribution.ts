import type { Edition } from '../../story/edition'
import type { PassageCheck } from '../checkContext'
import { finding } from '../finding'

/** Who said it, by the words that say so. */
const speech: Readonly<Record<Edition, RegExp>> = {
  en: /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|according to|(?:add|ask|argu|explain|not|stat|warn|recall|repl(?:i|y)|insist|announc|declar|claim|admitt?|acknowledg|suggest|observ|remark|conclud|recount|shout|tweet|post|quot|call|promis|comment|answer|respond|stress|emphasi[sz]|reiterat|urg|describ|confirm|alleg|contend|complain|joke?|cit|vow|demand|continu|testif(?:i|y))(?:e?d|e?s|ing)|wr(?:ote|ites|iting)|read(?:s|ing)?|heard|went on|put it|in (?:a|the|his|her|their) (?:statement|words|post|email|interview|speech))\b/iu,
  ko: /말(?:했|한|하|씀)|밝(?:혔|히|힌)|전(?:했|하며|한다)|설명(?:했|하)|강조(?:했|하)|덧붙(?:였|이)|주장(?:했|하)|지적(?:했|하)|답(?:했|하)|물(?:었|으)|호소(?:했|하)|비판(?:했|하)|토로(?:했|하)|반박(?:했|하)|당부(?:했|하)|경고(?:했|하)|촉구(?:했|하)|평가(?:했|하)|우려(?:했|하)|고백(?:했|하)|회상(?:했|하)|약속(?:했|하)|외쳤|썼다|적었다|따르면|인용/u,
}
/** What grows onto a Korean quotation when somebody is said to speak. */
const koreanLink = /^\s?(?:이?라(?:고|며|면서|는|지만|던|[ ,])|고|며|면서|하고|이?란|는|은|에|이라)/u
const quotation = /[“"]([^”“"\n]{2,})[”"]/gu

/** Too short, or no sentence: a title, a term, scare quotes. */
const isSpoken = (words: string, edition: Edition): boolean =>
  edition === 'en'
    ? words.trim().split(/\s+/u).length >= 5 && /[.,!?…]$/u.test(words.trim())
    : words.replace(/\s/gu, '').length >= 8 && /(?:[다요죠까]|[.!?…])[.!?…]?$/u.test(words.trim())

export const quoteAttribution: PassageCheck = ({ kind, text }, { edition }, previous) => {
  if (kind !== 'paragraph' && kind !== 'listItem') return []
  const spoken = [...text.matchAll(quotation)].filter(([, words = '']) => isSpoken(words, edition))
  if (spoken.length === 0) return []
  const around = text.replace(quotation, '')
  if (speech[edition].test(around)) return []
  // A quotation that goes on from the paragraph above, or is led in by it.
  if (previous !== null && /^\s*[“"]/u.test(text) && leadsIn(previous, edition)) return []
  return spoken
    .filter((match) => edition === 'en' || !koreanLink.test(text.slice(match.index + match[0].length)))
    .map((match) =>
      finding(text, {
        rule: 'quoteAttribution',
        severity: 'consider',
        start: match.index,
        end: match.index + match[0].length,
      }),
    )
}

const leadsIn = (previous: string, edition: Edition): boolean =>
  previous.trimEnd().endsWith(':') ||
  speech[edition].test(previous.replace(quotation, '')) ||
  // Opened above and not closed: one speech over several paragraphs.
  previous.lastIndexOf('“') > previous.lastIndexOf('”')
