import { assertNever } from '../../../shared/result'
import type { Block, BlockOf, Inline } from '../../../shared/story/articleBody'
import { plainText } from '../../../shared/story/articleBody'
import { embedProvider, shownAddress } from '../../../shared/story/embedProvider'
import { isBlank } from '../../../shared/output/cleanText'
import { escapeHtml } from '../../../shared/output/escapeHtml'
import { furniture } from '../../../shared/output/portal/furniture'
import { gather, type Gathered } from '../../../shared/output/portal/lists'
import { listTree, type List } from '../../../shared/output/portal/listTree'
import { webAddress } from '../../../shared/output/portal/webAddress'
import {
  captionHtml,
  inlineHtml,
  type ArticleParts,
  type PlacedPhoto,
  type PlacedStory,
} from '../articleParts'

export interface Places {
  readonly photo: (photoId: string) => PlacedPhoto | undefined
  readonly story: (storyId: string) => PlacedStory | undefined
}

/** Attributes of a block as its comment carries them: nothing in them may end the comment. */
const attributes = (values: Record<string, unknown>): string =>
  JSON.stringify(values)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')

/** A block of WordPress' editor: a comment that names it around its HTML. */
function block(name: string, html: string, values: Record<string, unknown> = {}): string {
  const said = Object.keys(values).length === 0 ? '' : ` ${attributes(values)}`
  return `<!-- wp:${name}${said} -->\n${html}\n<!-- /wp:${name} -->`
}

const paragraph = (html: string, className?: string): string =>
  className === undefined
    ? block('paragraph', `<p>${html}</p>`)
    : block('paragraph', `<p class="${className}">${html}</p>`, { className })

const group = (className: string, inner: readonly string[]): string =>
  block('group', `<div class="wp-block-group ${className}">${inner.join('\n\n')}</div>`, { className })

function lists(all: readonly List[]): string {
  return all
    .map(({ kind, items }) => {
      const tag = kind === 'numbered' ? 'ol' : 'ul'
      const entries = items.map((item) =>
        block('list-item', `<li>${inlineHtml(item.children)}${lists(item.lists)}</li>`),
      )
      return block(
        'list',
        `<${tag}>${entries.join('\n')}</${tag}>`,
        kind === 'numbered' ? { ordered: true } : {},
      )
    })
    .join('\n')
}

function image(photo: BlockOf<'photo'>, places: Places): string {
  const placed = places.photo(photo.photoId)
  if (placed === undefined) return ''
  const caption = captionHtml(photo.caption, escapeHtml(photo.credit.trim()))
  const id = Number(placed.remoteId)
  return block(
    'image',
    `<figure class="wp-block-image size-full"><img src="${escapeHtml(placed.url)}" alt="${escapeHtml(photo.alt)}" class="wp-image-${id}"/>${
      caption === '' ? '' : `<figcaption class="wp-element-caption">${caption}</figcaption>`
    }</figure>`,
    { id, sizeSlug: 'full', linkDestination: 'none' },
  )
}

function table({ hasHeader, rows }: BlockOf<'table'>): string {
  const row = (cells: readonly (readonly Inline[])[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`).join('')}</tr>`
  const [first, ...rest] = rows
  const head = hasHeader && rest.length > 0 && first !== undefined ? `<thead>${row(first, 'th')}</thead>` : ''
  const body = (head === '' ? rows : rest).map((cells) => row(cells, 'td')).join('')
  return block(
    'table',
    `<figure class="wp-block-table"><table>${head}<tbody>${body}</tbody></table></figure>`,
  )
}

/** The services that WordPress knows by name are embedded by it, others are linked. */
const knownProviders: Readonly<Record<string, string>> = {
  youtube: 'video',
  x: 'rich',
}

function embed({ url, title }: BlockOf<'embed'>, { edition }: ArticleParts): string {
  const href = webAddress(url)
  if (href === null) return ''
  const provider = embedProvider(url)
  const type = knownProviders[provider]
  const words = isBlank(title) ? '' : escapeHtml(title.trim())
  if (type === undefined)
    return paragraph(
      `<a href="${escapeHtml(href)}">${words === '' ? escapeHtml(shownAddress(url)) : words}</a> ${escapeHtml(furniture[edition].embed[provider])}`,
      'embed-link',
    )
  const slug = provider === 'x' ? 'twitter' : provider
  return block(
    'embed',
    `<figure class="wp-block-embed is-type-${type} is-provider-${slug} wp-block-embed-${slug}"><div class="wp-block-embed__wrapper">\n${escapeHtml(href)}\n</div>${
      words === '' ? '' : `<figcaption class="wp-element-caption">${words}</figcaption>`
    }</figure>`,
    { url: href, type, providerNameSlug: slug, responsive: true },
  )
}

type Part = Exclude<Block, { kind: 'listItem' | 'relatedStory' }> | Gathered<'listItem' | 'relatedStory'>

function partMarkup(part: Part, parts: ArticleParts, places: Places): string {
  switch (part.kind) {
    case 'paragraph':
      return paragraph(inlineHtml(part.children))
    case 'heading':
      return block(
        'heading',
        `<h${part.level}>${inlineHtml(part.children)}</h${part.level}>`,
        part.level === 2 ? {} : { level: part.level },
      )
    case 'quote':
      return block(
        'quote',
        `<blockquote class="wp-block-quote">${paragraph(inlineHtml(part.children))}</blockquote>`,
      )
    case 'listItem':
      return lists(listTree(part.all))
    case 'photo':
      return image(part, places)
    case 'gallery': {
      const images = part.photos.map((photo) => image(photo, places)).filter((each) => each !== '')
      if (images.length === 0) return ''
      return block(
        'gallery',
        `<figure class="wp-block-gallery has-nested-images columns-default is-cropped">${images.join('\n\n')}</figure>`,
        { linkTo: 'none' },
      )
    }
    case 'pullQuote': {
      const source = isBlank(part.source) ? '' : `<cite>${escapeHtml(part.source.trim())}</cite>`
      return block(
        'pullquote',
        `<figure class="wp-block-pullquote"><blockquote><p>${inlineHtml(part.children)}</p>${source}</blockquote></figure>`,
      )
    }
    case 'factBox': {
      const body = gather(
        part.body.filter(({ children }) => !isBlank(plainText(children))),
        ['listItem'],
      ).map((each) => ('all' in each ? lists(listTree(each.all)) : paragraph(inlineHtml(each.children))))
      const title = isBlank(part.title)
        ? []
        : [block('heading', `<h3>${escapeHtml(part.title.trim())}</h3>`, { level: 3 })]
      return group('fact-box', [...title, ...body])
    }
    case 'table':
      return table(part)
    case 'divider':
      return block('separator', '<hr class="wp-block-separator has-alpha-channel-opacity"/>')
    case 'relatedStory': {
      const links = part.all
        .map(({ storyId }) => places.story(storyId))
        .filter((found) => found !== undefined)
        .map(({ url, headline }) => `<a href="${escapeHtml(url)}">${escapeHtml(headline)}</a>`)
      return links.length === 0
        ? ''
        : group('related', [
            paragraph(`<strong>${escapeHtml(furniture[parts.edition].related)}</strong>`),
            ...links.map((html) => paragraph(html)),
          ])
    }
    case 'embed':
      return embed(part, parts)
    case 'correction': {
      const when = parts.timeOf(part.date)
      return group('correction', [
        paragraph(
          `<strong>${escapeHtml(furniture[parts.edition].correction)}</strong>${when === '' ? '' : ` ${escapeHtml(when)}`}`,
        ),
        paragraph(inlineHtml(part.children)),
      ])
    }
    default:
      return assertNever(part)
  }
}

/** The article as the markup of WordPress' block editor, so that an editor there can go on with it. */
export function blockMarkup(parts: ArticleParts, places: Places): string {
  const body: Part[] = gather(parts.body, ['listItem', 'relatedStory'])
  const first = body.findIndex(({ kind }) => kind === 'paragraph')
  const place = `<strong>${escapeHtml(parts.dateline.trimEnd())}</strong> `
  const said = body.map((part, at) => {
    if (at !== first || part.kind !== 'paragraph' || parts.dateline === '')
      return partMarkup(part, parts, places)
    return paragraph(`${place}${inlineHtml(part.children)}`)
  })
  const { counterpart } = parts
  return [
    parts.byline === '' ? '' : paragraph(escapeHtml(parts.byline), 'byline'),
    parts.updated === null ? '' : paragraph(escapeHtml(parts.updated), 'updated'),
    ...said,
    counterpart === null
      ? ''
      : paragraph(
          `<a href="${escapeHtml(counterpart.url)}" hreflang="${counterpart.edition}">${escapeHtml(counterpart.name)}</a>`,
          'counterpart',
        ),
    isBlank(parts.copyright) ? '' : paragraph(escapeHtml(parts.copyright), 'copyright'),
  ]
    .filter((each) => each !== '')
    .join('\n\n')
}
