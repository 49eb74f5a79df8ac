import { readBylineTime } from '../bylineTime'

export interface BylineLine {
  /** In print order. */
  readonly names: readonly string[]
  /** ISO 8601 in UTC. */
  readonly instant: string
}

const englishName = /^by\s+(.+)$/iu
/** Longer titles first, so that what is left is the name alone. */
const koreanTitles =
  /\s*(?:인턴\s?기자|선임\s?기자|객원\s?기자|전문\s?기자|수습\s?기자|기자|특파원|논설위원|편집위원|통신원)$/u
const longestByline = 300

/** The line's parts around its last slash; agencies within the names may hold slashes of their own. */
function halves(line: string): { who: string; when: string } | null {
  const slash = line.lastIndexOf('/')
  if (slash < 0 || line.length > longestByline) return null
  return { who: line.slice(0, slash).trim(), when: line.slice(slash + 1).trim() }
}

function englishNames(text: string): string[] {
  const names: string[] = []
  for (const part of text.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/iu)) {
    const last = names.length - 1
    // "Jr." after a comma belongs to the name before it.
    if (/^(?:jr|sr|ii|iii|iv)\.?$/iu.test(part) && last >= 0) names[last] = `${names[last]}, ${part}`
    else if (part.trim() !== '') names.push(part.trim())
  }
  return names
}

const koreanNames = (text: string): string[] =>
  text
    .split(/\s*[·ㆍ・,、&]\s*|\s+및\s+/u)
    .map((name) => name.trim().replace(koreanTitles, '').trim())
    .filter((name) => name !== '')

/** `by NAME / Dec 26, 2015 07:40 AM EST` or `이름 기자 / 2015년 12월 26일 오후 09:40 KST`; null where the line is neither. */
export function readBylineLine(line: string): BylineLine | null {
  const parts = halves(line)
  const instant = parts && readBylineTime(parts.when)
  if (!parts || !instant) return null
  const english = englishName.exec(parts.who)?.[1]
  const korean = parts.when.includes('년') || koreanTitles.test(parts.who)
  const names = english ? englishNames(english) : korean ? koreanNames(parts.who) : []
  return names.length > 0 ? { names, instant } : null
}

/**
 * How sure it is that a line which `readBylineLine` refused was meant as a byline: `timeUnreadable` where names, a
 * slash and figures stand there, `timeMissing` where it may only be a name.
 */
export function bylineTrouble(line: string): 'timeUnreadable' | 'timeMissing' | null {
  const parts = halves(line)
  const named = parts && (englishName.test(parts.who) || koreanTitles.test(parts.who))
  if (named) return /\d/u.test(parts.when) ? 'timeUnreadable' : 'timeMissing'
  const nameAlone = /^by\s+\p{Lu}[\p{L}.'’ -]{1,60}$/iu.test(line)
  const koreanNameAlone = line.length <= 40 && koreanTitles.test(line)
  return nameAlone || koreanNameAlone ? 'timeMissing' : null
}
