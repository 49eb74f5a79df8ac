import { z } from 'zod'
import type { RemoteCopy } from '../../../shared/publishing/receipt'
import { contentHash } from '../../documents/contentHash'
import { copyHash, type CopySays } from '../copyHash'
import { markupLines, markupText } from '../markupLines'
import { photoIdIn } from '../remoteName'

/** A post as the Admin API shows it with `formats=lexical,html`. */
export const postSchema = z.object({
  id: z.string(),
  slug: z.string(),
  status: z.string(),
  title: z.string(),
  custom_excerpt: z.string().nullable(),
  lexical: z.string().nullish(),
  html: z.string().nullish(),
  feature_image: z.string().nullable(),
  feature_image_alt: z.string().nullish(),
  feature_image_caption: z.string().nullish(),
  /** To the millisecond; a change has to name it. */
  updated_at: z.string(),
  published_at: z.string().nullable(),
  url: z.string(),
  tags: z.array(z.object({ name: z.string() })).default([]),
})
export type Post = z.infer<typeof postSchema>

const nodeSchema = z.record(z.string(), z.unknown())
type Node = z.infer<typeof nodeSchema>

const text = (node: Node, name: string): string => (typeof node[name] === 'string' ? node[name] : '')
const childrenOf = (value: unknown): Node[] => nodeSchema.array().catch([]).parse(value)

/** Where each card keeps what it says: as HTML, or as plain text. */
const inHtml = ['html', 'caption', 'calloutText', 'heading', 'content', 'markdown', 'subheader', 'header']
const inText = ['title', 'buttonText']

function inlineText(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      node['type'] === 'linebreak' ? ' ' : text(node, 'text') + inlineText(childrenOf(node['children'])),
    )
    .join('')
}

/** What an editor state of Ghost says, also one that somebody there wrote. */
function lexicalSays(lexical: string): Pick<CopySays, 'text' | 'photos' | 'links'> {
  const lines: string[] = []
  const photos: string[] = []
  const links: string[] = []
  const say = (words: string) => {
    const flat = words.replace(/\s+/g, ' ').trim().normalize('NFC')
    if (flat !== '') lines.push(flat)
  }
  const sayHtml = (markup: string) => {
    const said = markupLines(markup)
    said.lines.forEach(say)
    links.push(...said.links)
  }
  const findLinks = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node['type'] === 'link') links.push(text(node, 'url'))
      findLinks(childrenOf(node['children']))
    }
  }
  const isBlock = (node: Node) => ['list', 'listitem'].includes(text(node, 'type'))
  const read = (node: Node): void => {
    const children = childrenOf(node['children'])
    if (text(node, 'type') === 'list' || children.some(isBlock)) return children.forEach(read)
    if (Array.isArray(node['children'])) {
      say(inlineText(children))
      return findLinks(children)
    }
    if (text(node, 'src') !== '') photos.push(`${text(node, 'src')} ${text(node, 'alt')}`)
    for (const image of childrenOf(node['images'])) photos.push(`${text(image, 'src')} ${text(image, 'alt')}`)
    for (const name of inText) say(text(node, name))
    say(text(nodeSchema.catch({}).parse(node['metadata']), 'title'))
    if (text(node, 'url') !== '') links.push(text(node, 'url'))
    for (const name of inHtml) sayHtml(text(node, name))
  }
  const state = z.object({ root: nodeSchema }).safeParse(parsed(lexical))
  if (state.success) childrenOf(state.data.root['children']).forEach(read)
  return { text: lines.join('\n'), photos, links }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

export type PostText = Pick<
  Post,
  'title' | 'custom_excerpt' | 'lexical' | 'feature_image' | 'feature_image_alt' | 'feature_image_caption'
> & { readonly html?: string | null | undefined }

/** What an article says when it stands as this. An old post has HTML only. */
export function postSays(post: PostText): CopySays {
  const said =
    typeof post.lexical === 'string'
      ? lexicalSays(post.lexical)
      : (({ lines, images, links }) => ({
          text: lines.join('\n'),
          photos: images.map(({ src, alt }) => `${src} ${alt}`),
          links,
        }))(markupLines(post.html ?? ''))
  const caption = markupText(post.feature_image_caption ?? '')
  const first = post.feature_image === null ? [] : [`${post.feature_image} ${post.feature_image_alt ?? ''}`]
  return {
    headline: post.title.trim(),
    dek: (post.custom_excerpt ?? '').trim(),
    text: caption === '' ? said.text : `${caption}\n${said.text}`,
    photos: [...first, ...said.photos],
    links: said.links,
  }
}

/** Ghost misses changes within one second, so what the copy holds is in its stamp too. */
export const stampOf = (post: Post): string =>
  `${post.updated_at} ${contentHash([post.title, post.custom_excerpt, post.lexical ?? post.html, post.feature_image]).slice(0, 16)}`

/** What was live once and is a draft now was taken from readers. */
export const statusOf = ({ status, published_at }: Post): RemoteCopy['status'] =>
  status === 'published' || status === 'sent'
    ? 'published'
    : status === 'scheduled'
      ? 'scheduled'
      : published_at === null
        ? 'draft'
        : 'withdrawn'

const address = /https?:\/\/[^\s"']+/g

/** The photos that a copy shows, by the photoId in their file names. */
export function photosOf(post: Post): RemoteCopy['photos'] {
  const photos: Record<string, { remoteId: string; url: string }> = {}
  for (const photo of postSays(post).photos) {
    const url = photo.match(address)?.[0]
    const photoId = url === undefined ? null : photoIdIn(url)
    if (url !== undefined && photoId !== null) photos[photoId] ??= { remoteId: url, url }
  }
  return photos
}

export function copyOf(post: Post): RemoteCopy {
  const says = postSays(post)
  return {
    remoteId: post.id,
    url: post.url,
    status: statusOf(post),
    remoteStamp: stampOf(post),
    remoteHash: copyHash(says),
    headline: says.headline,
    dek: says.dek,
    text: says.text,
    photos: photosOf(post),
  }
}
