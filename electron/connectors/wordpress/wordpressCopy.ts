import { z } from 'zod'
import type { RemoteCopy } from '../../../shared/publishing/receipt'
import { contentHash } from '../../documents/contentHash'
import { copyHash, type CopySays } from '../copyHash'
import { markupLines, markupText } from '../markupLines'

const rendered = z.object({ raw: z.string() })

/** A post as `context=edit` shows it. */
export const postSchema = z.object({
  id: z.int(),
  slug: z.string(),
  status: z.string(),
  /** Where readers find it; a draft has a provisional address. */
  link: z.string(),
  modified_gmt: z.string(),
  title: rendered,
  content: rendered,
  excerpt: rendered,
  featured_media: z.int(),
  categories: z.array(z.int()),
  tags: z.array(z.int()),
})
export type Post = z.infer<typeof postSchema>

/** What an article says when it stands as this title, excerpt and markup. */
export function postSays(post: { title: string; excerpt: string; content: string }): CopySays {
  const { lines, images, links } = markupLines(post.content)
  return {
    headline: markupText(post.title),
    dek: markupText(post.excerpt),
    text: lines.join('\n'),
    photos: images.map(({ className, alt }) => `${/wp-image-(\d+)/.exec(className)?.[1] ?? '?'} ${alt}`),
    links,
  }
}

export const saysOf = ({ title, excerpt, content }: Post): CopySays =>
  postSays({ title: title.raw, excerpt: excerpt.raw, content: content.raw })

/**
 * Changes whenever somebody saves the copy. WordPress' times have whole seconds only, so what it holds is in it too; its
 * status isn't, because a schedule that comes due is no one's change.
 */
export const stampOf = ({ modified_gmt, title, content, excerpt, featured_media }: Post): string =>
  `${modified_gmt} ${contentHash([title.raw, content.raw, excerpt.raw, featured_media]).slice(0, 16)}`

/** The name it was given, without what the trash adds to it. */
export const nameOf = ({ slug }: Pick<Post, 'slug'>): string => slug.replace(/__trashed(-\d+)?$/, '')

export const statusOf = ({ status }: Pick<Post, 'status'>): RemoteCopy['status'] =>
  status === 'publish' || status === 'private'
    ? 'published'
    : status === 'future'
      ? 'scheduled'
      : status === 'trash'
        ? 'withdrawn'
        : 'draft'

export function copyOf(post: Post, photos: RemoteCopy['photos']): RemoteCopy {
  const says = saysOf(post)
  return {
    remoteId: String(post.id),
    url: post.link,
    status: statusOf(post),
    remoteStamp: stampOf(post),
    remoteHash: copyHash(says),
    headline: says.headline,
    dek: says.dek,
    text: says.text,
    photos,
  }
}
