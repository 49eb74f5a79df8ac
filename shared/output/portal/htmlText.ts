import type { VNode } from 'preact'
import { renderToStaticMarkup } from 'preact-render-to-string'

const tagOrSign = /<(?:[^"'>]|"[^"]*")*>|>/g
const voidEnd = /\s*\/>$/

/**
 * Preact writes `<br/>` and leaves `>` in text as it is; validators of plain HTML want neither. Every `<` in its output
 * opens a tag, since text and attributes are escaped, so tags can be told from text safely.
 */
const plainHtml = (html: string): string =>
  html.replace(tagOrSign, (found) => (found === '>' ? '&gt;' : found.replace(voidEnd, '>')))

export const renderFragment = (node: VNode): string => plainHtml(renderToStaticMarkup(node))

/** A whole page, from the `html` element. */
export const renderPage = (node: VNode): string => `<!DOCTYPE html>\n${renderFragment(node)}\n`
