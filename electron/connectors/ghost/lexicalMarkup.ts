import { assertNever } from '../../../shared/result'
import {
  plainText,
  type Block,
  type BlockOf,
  type Inline,
  type Mark,
} from '../../../shared/story/articleBody'
import { shownAddress, embedProvider } from '../../../shared/story/embedProvider'
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

/** A node of the editor state that Ghost keeps: an element with children, a text, or one of its cards. */
export type GhostNode = Readonly<Record<string, unknown>>

export interface Places {
  readonly photo: (photoId: string) => PlacedPhoto | undefined
  readonly story: (storyId: string) => PlacedStory | undefined
}

const bits: Record<Mark, number> = { bold: 1, italic: 2, strikethrough: 4, underline: 8 }

const textNode = (text: string, marks: readonly Mark[] = []): GhostNode => ({
  type: 'extended-text',
  version: 1,
  text,
  format: marks.reduce((sum, mark) => sum | bits[mark], 0),
  detail: 0,
  mode: 'normal',
  style: '',
})
const lineBreak: GhostNode = { type: 'linebreak', version: 1 }

const linkNode = (
  url: string,
  children: readonly GhostNode[],
  rel: string | null = 'noopener',
): GhostNode => ({
  ...element('link', children),
  url,
  rel,
  target: null,
  title: null,
})

const element = (type: string, children: readonly GhostNode[], more: GhostNode = {}): GhostNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})

function inlineNodes(children: readonly Inline[]): GhostNode[] {
  return children.flatMap((child): GhostNode[] => {
    if (child.kind === 'text') return [textNode(child.text.replace(/[\t\r\n]+/g, ' '), child.marks)]
    if (child.kind === 'lineBreak') return [lineBreak]
    const url = isBlank(plainText(child.children)) ? null : webAddress(child.url)
    const inner = inlineNodes(child.children)
    return url === null ? inner : [linkNode(url, inner)]
  })
}

const paragraph = (children: readonly GhostNode[]): GhostNode => element('paragraph', children)
const line = (text: string): GhostNode => paragraph([textNode(text)])
/** A card of plain HTML, for what Ghost's editor has no block of. */
const html = (markup: string): GhostNode => ({ type: 'html', version: 1, html: markup })

function listNodes(lists: readonly List[]): GhostNode[] {
  return lists.map(({ kind, items }) => {
    const entries = items.flatMap((item) => [
      element('listitem', inlineNodes(item.children)),
      ...listNodes(item.lists).map((list) => element('listitem', [list])),
    ])
    const [listType, tag] = kind === 'numbered' ? ['number', 'ol'] : ['bullet', 'ul']
    return element(
      'list',
      entries.map((entry, at) => ({ ...entry, value: at + 1 })),
      { listType, tag, start: 1 },
    )
  })
}

const listHtml = (lists: readonly List[]): string =>
  lists
    .map(({ kind, items }) => {
      const tag = kind === 'numbered' ? 'ol' : 'ul'
      return `<${tag}>${items.map((item) => `<li>${inlineHtml(item.children)}${listHtml(item.lists)}</li>`).join('')}</${tag}>`
    })
    .join('')

const captionOf = ({ caption, credit }: BlockOf<'photo'>): string =>
  captionHtml(caption, escapeHtml(credit.trim()))

function image(photo: BlockOf<'photo'>, { photo: placeOf }: Places): GhostNode[] {
  const placed = placeOf(photo.photoId)
  if (placed === undefined) return []
  const { url: src, width, height } = placed
  return [
    {
      type: 'image',
      version: 1,
      src,
      width,
      height,
      title: '',
      alt: photo.alt,
      caption: captionOf(photo),
      cardWidth: 'regular',
      href: '',
    },
  ]
}

/** A gallery card holds nine pictures and one caption for all. */
function gallery({ photos }: BlockOf<'gallery'>, places: Places): GhostNode[] {
  const shown = photos.flatMap((photo) => {
    const placed = places.photo(photo.photoId)
    return placed === undefined ? [] : [{ photo, placed }]
  })
  const cards: GhostNode[] = []
  for (let at = 0; at < shown.length; at += 9) {
    const some = shown.slice(at, at + 9)
    cards.push({
      type: 'gallery',
      version: 1,
      images: some.map(({ photo, placed }, index) => ({
        row: Math.floor(index / 3),
        src: placed.url,
        width: placed.width,
        height: placed.height,
        fileName: placed.url.replace(/^.*\//, ''),
        alt: photo.alt,
      })),
      caption: some.map(({ photo }) => captionOf(photo)).join(' '),
    })
  }
  return cards
}

function table({ hasHeader, rows }: BlockOf<'table'>): string {
  const row = (cells: readonly (readonly Inline[])[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`).join('')}</tr>`
  const [first, ...rest] = rows
  const withHead = hasHeader && rest.length > 0 && first !== undefined
  return `<table>${withHead ? `<thead>${row(first, 'th')}</thead>` : ''}<tbody>${(withHead ? rest : rows).map((cells) => row(cells, 'td')).join('')}</tbody></table>`
}

function factBox({ title, body }: BlockOf<'factBox'>): string {
  const said = gather(
    body.filter(({ children }) => !isBlank(plainText(children))),
    ['listItem'],
  ).map((part) => ('all' in part ? listHtml(listTree(part.all)) : `<p>${inlineHtml(part.children)}</p>`))
  const head = isBlank(title) ? '' : `<h3>${escapeHtml(title.trim())}</h3>`
  return `<div class="fact-box">${head}${said.join('')}</div>`
}

function embed({ url, title }: BlockOf<'embed'>, { edition }: ArticleParts): GhostNode[] {
  const href = webAddress(url)
  if (href === null) return []
  const name = isBlank(title) ? shownAddress(url) : title.trim()
  const metadata = {
    icon: '',
    title: name,
    description: '',
    author: '',
    publisher: furniture[edition].embed[embedProvider(url)],
    thumbnail: '',
  }
  return [{ type: 'bookmark', version: 1, url: href, metadata, caption: '' }]
}

type Part = Exclude<Block, { kind: 'listItem' | 'relatedStory' }> | Gathered<'listItem' | 'relatedStory'>

function partNodes(part: Part, parts: ArticleParts, places: Places): GhostNode[] {
  const words = furniture[parts.edition]
  switch (part.kind) {
    case 'paragraph':
      return [paragraph(inlineNodes(part.children))]
    case 'heading':
      return [element('extended-heading', inlineNodes(part.children), { tag: `h${part.level}` })]
    case 'quote':
      return [element('extended-quote', inlineNodes(part.children))]
    case 'listItem':
      return listNodes(listTree(part.all))
    case 'photo':
      return image(part, places)
    case 'gallery':
      return gallery(part, places)
    case 'pullQuote': {
      const source = isBlank(part.source) ? [] : [lineBreak, textNode(part.source.trim(), ['italic'])]
      return [element('aside', [...inlineNodes(part.children), ...source])]
    }
    case 'factBox':
      return [html(factBox(part))]
    case 'table':
      return [html(table(part))]
    case 'divider':
      return [{ type: 'horizontalrule', version: 1 }]
    case 'relatedStory': {
      const found = part.all.map(({ storyId }) => places.story(storyId)).filter((each) => each !== undefined)
      return found.length === 0
        ? []
        : [
            paragraph([textNode(words.related, ['bold'])]),
            ...found.map(({ url, headline }) => paragraph([linkNode(url, [textNode(headline)], null)])),
          ]
    }
    case 'embed':
      return embed(part, parts)
    case 'correction':
      return [
        html(
          `<div class="correction" role="note"><p><strong>${escapeHtml(words.correction)}</strong> ${escapeHtml(parts.timeOf(part.date))}</p><p>${inlineHtml(part.children)}</p></div>`,
        ),
      ]
    default:
      return assertNever(part)
  }
}

/** The article as the editor state that Ghost keeps, so that an editor there can go on with it. */
export function lexicalMarkup(parts: ArticleParts, blocks: readonly Block[], places: Places): string {
  const body: Part[] = gather(blocks, ['listItem', 'relatedStory'])
  const first = body.findIndex(({ kind }) => kind === 'paragraph')
  const place = parts.dateline.trimEnd()
  const said = body.flatMap((part, at) =>
    at === first && part.kind === 'paragraph' && place !== ''
      ? [paragraph([textNode(place, ['bold']), textNode(' '), ...inlineNodes(part.children)])]
      : partNodes(part, parts, places),
  )
  const { counterpart } = parts
  const children = [
    ...(parts.byline === '' ? [] : [line(parts.byline)]),
    ...(parts.updated === null ? [] : [line(parts.updated)]),
    ...said,
    ...(counterpart === null
      ? []
      : [paragraph([linkNode(counterpart.url, [textNode(counterpart.name)], null)])]),
    ...(isBlank(parts.copyright) ? [] : [line(parts.copyright)]),
  ]
  return JSON.stringify({ root: element('root', children) })
}
