import type { Mark } from '../../../shared/story/articleBody'
import type { Style } from './pageStyles'

const markTags: Readonly<Record<string, Mark>> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  U: 'underline',
  INS: 'underline',
  S: 'strikethrough',
  STRIKE: 'strikethrough',
  DEL: 'strikethrough',
}

const boldWeight = (weight: string): boolean => /^bold(?:er)?$/.test(weight) || Number(weight) >= 600
const plainWeight = (weight: string): boolean => /^(?:normal|lighter)$/.test(weight) || Number(weight) < 600

/**
 * The marks of what stands in this element. Its style outweighs its name: Google Docs wraps whole pages into
 * `<b style="font-weight:normal">`. A link's own underline is its look, not the writer's.
 */
export function marksIn(
  element: Element,
  style: Style,
  around: ReadonlySet<Mark>,
  inLink: boolean,
): ReadonlySet<Mark> {
  const marks = new Set(around)
  const byTag = markTags[element.nodeName]
  if (byTag !== undefined) marks.add(byTag)
  const weight = style.get('font-weight')
  if (weight !== undefined && boldWeight(weight)) marks.add('bold')
  if (weight !== undefined && plainWeight(weight)) marks.delete('bold')
  const slant = style.get('font-style')
  if (slant !== undefined && /^(?:italic|oblique)/.test(slant)) marks.add('italic')
  if (slant === 'normal') marks.delete('italic')
  const line = style.get('text-decoration-line') ?? style.get('text-decoration')
  if (line !== undefined) {
    if (/underline/.test(line)) marks.add('underline')
    if (/line-through/.test(line)) marks.add('strikethrough')
    if (/none/.test(line) && element.nodeName !== 'A') marks.delete('underline')
  }
  if (inLink) marks.delete('underline')
  return marks
}
