import type { Failure } from '../../shared/failure'
import { plainText, type Block } from '../../shared/story/articleBody'
import { otherEdition } from '../../shared/story/edition'
import type { Article } from '../../shared/story/story'

export type Blocker = Extract<Failure, { kind: 'publish/blocked' }>['blockers'][number]

/** What stands between an article and its page; empty when it may go out. */
export function blockers(article: Article): Blocker[] {
  const { edition } = article
  const found: Blocker[] = []
  if (article.headline.trim() === '') found.push({ edition, reason: 'noHeadline' })
  if (!article.body.some(saysSomething)) found.push({ edition, reason: 'noBody' })
  const hasName = article.bylines.some(
    (byline) => byline[edition].trim() !== '' || byline[otherEdition(edition)].trim() !== '',
  )
  if (!hasName) found.push({ edition, reason: 'noByline' })
  if (article.section === '') found.push({ edition, reason: 'noSection' })
  if (article.slug.trim() === '') found.push({ edition, reason: 'noSlug' })
  for (const block of article.body) {
    if (block.kind !== 'photo') continue
    const subject = { subject: nameOf(block, article) }
    if (block.credit.trim() === '') found.push({ edition, reason: 'photoWithoutCredit', ...subject })
    // A figure that still waits for its photo prints as text and needs no description.
    if (block.photoId !== '' && block.alt.trim() === '')
      found.push({ edition, reason: 'photoWithoutAlt', ...subject })
  }
  return found
}

const saysSomething = (block: Block): boolean =>
  block.kind !== 'photo' && plainText(block.children).trim() !== ''

function nameOf(block: Extract<Block, { kind: 'photo' }>, article: Article): string {
  const caption = plainText(block.caption).trim()
  if (caption !== '') return caption.length > 40 ? `${caption.slice(0, 40)}…` : caption
  return article.photos.find(({ photoId }) => photoId === block.photoId)?.fileName ?? ''
}
