import { plainText } from '../../shared/story/articleBody'
import type { Article } from '../../shared/story/story'
import type { RemoteCopy } from '../../shared/publishing/receipt'

/** Sites make quotes, dashes and spaces their own; the words stay. */
const words = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\p{Z}\p{C}\s]+/gu, ' ')
    .trim()
    .toLowerCase()

/**
 * True where a copy at a destination has the words of an article: then it was this desktop that wrote it, though the answer
 * was lost. Photos, captions and markup are the destination's own business here.
 */
export function saysWhatWasSent(copy: RemoteCopy, article: Article): boolean {
  if (words(copy.headline) !== words(article.headline)) return false
  const text = words(copy.text)
  return article.body.every((block) => {
    const said = 'children' in block ? words(plainText(block.children)) : ''
    return text.includes(said)
  })
}
