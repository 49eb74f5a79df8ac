import { $getNodeByKey, $getRoot, $isElementNode, getNearestEditorFromDOMNode } from 'lexical'
import { $projectedNodes } from '../../shared/document/projection/projectBody'
import { $isWholeBlock } from '../../shared/document/wholeBlock/wholeBlockNode'
import type { Edition } from '../../shared/story/edition'
import type { PreflightPlace } from '../../shared/story/preflight'
import { fieldElement } from '../editor/fields/fieldElement'
import { $goTo, $linesIn } from '../editor/wholeBlocks/places'
import type { Navigation } from '../navigation/NavigationContext'

/** Milliseconds in which a page that has to be opened first is there. */
const patience = 5000

/** Goes to where something is mended: a tab beside the page, a field over it, a block in it. */
export function showPlace(
  navigation: Navigation,
  storyId: string,
  edition: Edition | null,
  place: PreflightPlace | null,
  /** Done once the edition's page can be written on. */
  then?: () => void,
): void {
  if (place?.in === 'tab') {
    navigation.openStory(storyId)
    return navigation.showTab(place.tab)
  }
  navigation.openStory(storyId, edition ?? undefined)
  if (then !== undefined) {
    whenUncovered(() => {
      if (editableBody(edition) === null) return false
      then()
      return true
    })
  } else if (place?.in === 'field') whenUncovered(() => focusField(edition, place.field))
  else whenUncovered(() => focusBlock(edition, place ?? { in: 'page', block: 0 }))
}

const pageOf = (edition: Edition | null): Element | null =>
  document.querySelector(edition === null ? '.article-editor' : `.article-editor[data-edition="${edition}"]`)
/** Null while it can't be written on: the document is still on its way. */
const editableBody = (edition: Edition | null): Element | null =>
  pageOf(edition)?.querySelector('.article-body[contenteditable="true"]') ?? null

/** Tries with every frame until it is done, once no dialog stands over the page: one that closes takes the focus back. */
function whenUncovered(go: () => boolean, until = performance.now() + patience): void {
  const isCovered = document.querySelector('[role="dialog"]') !== null
  if ((isCovered || !go()) && performance.now() < until) requestAnimationFrame(() => whenUncovered(go, until))
}

function focusField(edition: Edition | null, name: Parameters<typeof fieldElement>[1]): boolean {
  const field = fieldElement(pageOf(edition), name)
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
  return field !== null
}

/** The article knows nothing of the empty lines on the page. */
function focusBlock(
  edition: Edition | null,
  { in: within, block }: { in: 'block' | 'page'; block: number },
): boolean {
  const editor = getNearestEditorFromDOMNode(pageOf(edition)?.querySelector('.article-body') ?? null)
  const key = editor?.read(() => {
    const nodes = within === 'page' ? $getRoot().getChildren() : $projectedNodes()
    return nodes[block]?.getKey()
  })
  if (!editor || key === undefined) return false
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if (!$isElementNode(node)) return
      const line = $isWholeBlock(node) && !node.isStop() ? $linesIn(node)[0] : node
      $goTo(line ?? node, 'start')
    },
    { discrete: true },
  )
  editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
  return true
}
