import { isHidden } from './litter'
import { styleOf, type Style } from './pageStyles'

/** Word's lists are paragraphs whose style says so: `mso-list:l0 level2 lfo1`, with the bullet or number as words. */
export interface WordListItem {
  readonly kind: 'bulleted' | 'numbered'
  readonly indent: number
}

const isMarker = (style: Style): boolean => style.get('mso-list') === 'ignore'

/** A number or letter with a dot or bracket; anything else is a bullet. A lone `o` is Word's second bullet. */
const numbered = /^\(?(?:\d+(?:\.\d+)*|[ivxlcdm]+|[a-z가-하①-⑳])[.)]|^[①-⑳]|^\d+(?:\.\d+)*$/i

export function wordListItem(paragraph: Element, style: Style): WordListItem | null {
  const [, level] = /\blevel(\d+)\b/.exec(style.get('mso-list') ?? '') ?? []
  if (level === undefined) return null
  const marker = [...paragraph.querySelectorAll('span')].find((span) => isMarker(styleOf(span)))
  const words = (marker?.textContent ?? '').replace(/[\s\u00a0]+/g, '')
  return {
    kind: numbered.test(words) ? 'numbered' : 'bulleted',
    indent: Math.min(8, Math.max(0, Number(level) - 1)),
  }
}

/** A list's bullet is drawn by the list; the one in the text is Word's stand-in. */
export const isWordMarker = (element: Element, style: Style): boolean =>
  isMarker(style) || isHidden(element, style)
