import { inlineStyles } from './pageStyles'
import { purify } from './purify'
import type { PastedBlock } from './pastedBlocks'
import { readPage } from './readPage'

/** Blocks of a foreign page: purified, its styles read and left behind. Pure: touches neither window nor network. */
export function pastedPage(html: string): PastedBlock[] {
  const body = purify(html)
  inlineStyles(html, body)
  return readPage(body)
}
