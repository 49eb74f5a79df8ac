import * as Y from 'yjs'

const inlineElements = new Set(['web-link', 'link', 'linebreak', 'tab'])

/** Whether a part of a block stands within its line: words, a link, a line break. Anything else is a block of its own. */
export const isInlinePart = (part: unknown): boolean =>
  part instanceof Y.XmlText || (part instanceof Y.XmlElement && inlineElements.has(part.nodeName))
