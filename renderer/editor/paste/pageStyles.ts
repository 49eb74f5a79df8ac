/** The declarations of one element, by lower-case name. Word's own (`mso-list`) are among them, which browsers drop. */
export type Style = ReadonlyMap<string, string>

const declaration = /([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])*)/g

export function readStyle(text: string): Style {
  const style = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(declaration))
    style.set(
      name.toLowerCase(),
      // Hancom writes font-weight:"bold".
      value
        .replace(/!\s*important/i, '')
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .toLowerCase(),
    )
  return style
}

export const styleOf = (element: Element): Style => readStyle(element.getAttribute('style') ?? '')

/** What of a style sheet says something about the words; the rest is looks. */
const telling =
  /^(?:font-weight|font-style|text-decoration(?:-line)?|display|visibility|mso-(?:list|hide|outline-level))$/i

/** The rules of a sheet outside any at-rule, in order. Read as text: nothing in it is ever given to a style engine. */
export function readSheet(sheet: string): { selector: string; style: string }[] {
  const plain = sheet.replace(/<!--|-->/g, '').replace(/\/\*[\s\S]*?\*\//g, '')
  const flat = plain.replace(/@[\w-]+[^{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, '')
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) => {
    const style = [...readStyle(body)]
      .filter(([name]) => telling.test(name))
      .map(([name, value]) => `${name}:${value}`)
      .join(';')
    return style === '' ? [] : [{ selector: selector.trim(), style }]
  })
}

const sheetsOf = (html: string): string[] =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)].map(([, text = '']) => text)

/** Writes what the page's style sheets say onto its elements, before their own styles. Excel and Word write bold this way. */
export function inlineStyles(html: string, body: HTMLElement): void {
  for (const { selector, style } of sheetsOf(html).flatMap(readSheet).toReversed()) {
    let elements: NodeListOf<Element>
    try {
      elements = body.querySelectorAll(selector)
    } catch {
      // A selector this browser doesn't know styles nothing here.
      continue
    }
    for (const element of elements)
      element.setAttribute('style', `${style};${element.getAttribute('style') ?? ''}`)
  }
}
