import type { LexicalEditor } from 'lexical'
import { severities, type Severity } from '../../../shared/checks/finding'
import type { ShownFinding } from '../../checks/articleChecks'
import { findingRange } from './findingRange'

/** The window's marks by severity: several pages may be open, and a name can be registered once. */
function highlight(severity: Severity): Highlight {
  const name = `check-${severity}`
  const known = CSS.highlights.get(name)
  if (known !== undefined) return known
  const made = new Highlight()
  made.priority = severities.length - severities.indexOf(severity)
  CSS.highlights.set(name, made)
  return made
}

/** A sentence that is too long is marked at its first words: a whole paragraph underlined would be noise. */
const marked = (finding: ShownFinding): ShownFinding =>
  finding.rule === 'longSentence'
    ? { ...finding, end: finding.start + (/^\S+(?:\s+\S+)?/u.exec(finding.found)?.[0].length ?? 0) }
    : finding

/**
 * Marks findings under the letters with the CSS Custom Highlight API: neither the document nor the page's elements change,
 * so a caret, a selection or an input method can't be disturbed.
 */
export function checkMarks(editor: LexicalEditor) {
  const drawn = new Map<string, (readonly [Highlight, Range])[]>()
  const wipe = (passage: string): void => {
    for (const [marks, range] of drawn.get(passage) ?? []) marks.delete(range)
    drawn.delete(passage)
  }
  return {
    draw(passage: string, findings: readonly ShownFinding[]): void {
      wipe(passage)
      const ranges = findings.flatMap((finding): (readonly [Highlight, Range])[] => {
        const range = findingRange(editor, marked(finding))
        return range === null ? [] : [[highlight(finding.severity), range]]
      })
      for (const [marks, range] of ranges) marks.add(range)
      if (ranges.length > 0) drawn.set(passage, ranges)
    },
    clear(): void {
      for (const passage of [...drawn.keys()]) wipe(passage)
    },
  }
}
