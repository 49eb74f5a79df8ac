import { fieldElement } from '../editor/fields/fieldElement'
import type { Edition } from '../../shared/story/edition'
import type { PreflightPlace } from '../../shared/story/preflight'
import type { Navigation } from '../navigation/NavigationContext'

/** A page that has to be opened first is there within so many frames. */
const patience = 60

/** Goes to where something is mended: a tab beside the page, a field over it, a block in it. */
export function showPlace(
  navigation: Navigation,
  storyId: string,
  edition: Edition | null,
  place: PreflightPlace | null,
  /** Done once the edition's page is there. */
  then?: () => void,
): void {
  if (place?.in === 'tab') {
    navigation.openStory(storyId)
    return navigation.showTab(place.tab)
  }
  navigation.openStory(storyId, edition ?? undefined)
  if (then !== undefined)
    whenThere(
      () => bodyOf(edition),
      () => then(),
      patience,
    )
  else if (place !== null) whenThere(() => find(edition, place), focusOn, patience)
}

const pageOf = (edition: Edition | null): Element | null =>
  document.querySelector(edition === null ? '.article-editor' : `.article-editor[data-edition="${edition}"]`)
/** Null while it can't be written on: the document is still on its way. */
const bodyOf = (edition: Edition | null): HTMLElement | null =>
  pageOf(edition)?.querySelector<HTMLElement>('.article-body[contenteditable="true"]') ?? null

function find(edition: Edition | null, place: Exclude<PreflightPlace, { in: 'tab' }>): HTMLElement | null {
  const page = pageOf(edition)
  return place.in === 'field'
    ? fieldElement(page, place.field)
    : ((page?.querySelector('.article-body')?.children[place.block] as HTMLElement | undefined) ?? null)
}

function whenThere(look: () => HTMLElement | null, then: (found: HTMLElement) => void, frames: number): void {
  const found = look()
  // A dialog that still closes would take the focus back.
  const isCovered = document.querySelector('[role="dialog"]') !== null
  if (found !== null && !isCovered) return then(found)
  if (frames > 0) requestAnimationFrame(() => whenThere(look, then, frames - 1))
}

function focusOn(found: HTMLElement): void {
  found.scrollIntoView({ block: 'center' })
  if (found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement) return found.focus()
  found.closest<HTMLElement>('.article-body')?.focus()
  const words = document.createTreeWalker(found, NodeFilter.SHOW_TEXT).nextNode()
  document.getSelection()?.collapse(words ?? found, 0)
}
