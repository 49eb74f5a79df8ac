import type { FactInArticle } from '../../shared/checks/preflight/compareEditions'
import { fieldElement } from '../editor/fields/fieldElement'
import type { Edition } from '../../shared/story/edition'

/** Selects the words of a fact where they stand and brings them into sight. */
export function showInArticle(
  area: HTMLElement,
  edition: Edition,
  { place, shown, start, end }: FactInArticle,
): void {
  const page = area.querySelector<HTMLElement>(`.article-editor[data-edition="${edition}"]`)
  if (place.in === 'field') {
    const field = fieldElement(page, place.field)
    field?.focus()
    field?.setSelectionRange(start, end)
    return
  }
  const body = page?.querySelector<HTMLElement>('.article-body')
  if (!body) return
  const words = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    const at = node.textContent?.indexOf(shown) ?? -1
    if (at < 0) continue
    body.focus()
    document.getSelection()?.setBaseAndExtent(node, at, node, at + shown.length)
    node.parentElement?.scrollIntoView({ block: 'center' })
    return
  }
}
