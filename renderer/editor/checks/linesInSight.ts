import type { LexicalEditor } from 'lexical'

/** How far beyond the page's edge a line counts as in sight: it is marked before it comes into view. */
const ahead = '400px 0px'

export interface LinesInSight {
  /** From now on the line's comings and goings are told; of a line that is no longer on the page there are none. */
  follow(line: string): void
  forget(line: string): void
  has(line: string): boolean
  stop(): void
}

/**
 * Which of the body's lines are near the part that is seen. Before each frame Chromium goes through all ranges a page has
 * marked, and paints their lines anew: with a whole article marked, each key would cost that.
 * @param onChange hears of a followed line that came or went.
 */
export function linesInSight(editor: LexicalEditor, onChange: (line: string) => void): LinesInSight {
  const followed = new Map<string, Element>()
  const lines = new WeakMap<Element, string>()
  const seen = new Set<string>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const line = lines.get(target)
        if (line === undefined || followed.get(line) !== target || seen.has(line) === isIntersecting) continue
        if (isIntersecting) seen.add(line)
        else seen.delete(line)
        onChange(line)
      }
    },
    { scrollMargin: ahead },
  )
  const forget = (line: string): void => {
    const element = followed.get(line)
    if (element !== undefined) observer.unobserve(element)
    followed.delete(line)
    seen.delete(line)
  }
  return {
    follow(line) {
      const element = editor.getElementByKey(line)
      // A line that changes its kind has a new element.
      if (element === followed.get(line)) return
      forget(line)
      if (element === null) return
      followed.set(line, element)
      lines.set(element, line)
      observer.observe(element)
    },
    forget,
    has: (line) => seen.has(line),
    stop: () => observer.disconnect(),
  }
}
