import { LinkNode } from '@lexical/link'
import { $create, type LexicalEditor } from 'lexical'
import { publicAddress } from './publicAddress'

/**
 * Lexical's link, but one that may be empty. The stock one takes itself out of the page when a colleague's change empties
 * it, while the document still holds it; the next change inside would meet a dead node.
 */
export class WebLinkNode extends LinkNode {
  override $config() {
    return this.config('web-link', { extends: LinkNode })
  }
  override canBeEmpty(): true {
    return true
  }
  override sanitizeUrl(url: string): string {
    return publicAddress(url) ?? 'about:blank'
  }
}

/** Every link that Lexical's own helpers, paste and import make becomes one of ours. */
export const webLinkReplacement = {
  replace: LinkNode,
  with: (link: LinkNode): WebLinkNode =>
    $create(WebLinkNode)
      .setURL(link.getURL())
      .setTarget(link.getTarget())
      .setRel(link.getRel())
      .setTitle(link.getTitle()),
  withKlass: WebLinkNode,
}

/**
 * A link whose words the writer deleted goes with them. Only after changes made here: transforms do not run for changes
 * that come from the document, so two desktops never tidy the same link at once.
 */
export const registerLinkTidying = (editor: LexicalEditor): (() => void) =>
  editor.registerNodeTransform(WebLinkNode, (link) => {
    if (link.isEmpty()) link.remove()
  })
