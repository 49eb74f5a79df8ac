import { $createLinkNode, $isLinkNode, $toggleLink, type LinkNode } from '@lexical/link'
import { $createTextNode, $findMatchingParent, $getSelection, $insertNodes, $isRangeSelection } from 'lexical'

/** The link the selection begins in. */
export function $linkAtSelection(): LinkNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  return $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
}

/** Links the selected words, changes the link at the caret, or takes it away with null. */
export function $changeLink(address: string | null): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const link = $linkAtSelection()
  if (selection.isCollapsed() && link !== null) {
    if (address !== null) link.setURL(address)
    else {
      for (const child of link.getChildren()) link.insertBefore(child)
      link.remove()
    }
  } else if (selection.isCollapsed()) {
    // Nothing is selected: the address itself becomes the words.
    if (address !== null)
      $insertNodes([
        $createLinkNode(address).append($createTextNode(address.replace(/^(?:https?:\/\/|mailto:)/, ''))),
      ])
  } else $toggleLink(address)
}
