/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { plainText, type Block, type BlockOf } from '../../story/articleBody'
import type { Edition } from '../../story/edition'
import { isBlank } from '../cleanText'
import { Figure, isFigure } from './figure'
import { galleryPictures } from './galleryPictures'
import { renderFragment } from './htmlText'
import { InlineText } from './inlineText'
import { gather, ListOfItems } from './lists'
import { Correction, Embed, FactBox, PullQuote, RelatedStories, Table, type RelatedLink } from './wholeBlocks'

export interface BlocksOptions {
  readonly edition: Edition
  /** IANA zone of the times that corrections print. */
  readonly zone: string
  /** Printed before the first paragraph, e.g. `SEOUL — `; empty for none. */
  readonly dateline: string
  /** The picture of a photo; nothing where there is none to show. */
  readonly picture: (photo: BlockOf<'photo'>, place: PlaceInBody) => ComponentChildren
  /** Where a story is live in this edition; null where it isn't, and then nothing is printed. */
  readonly related: (storyId: string) => RelatedLink | null
}

/** `first` where it opens the body. */
export type PlaceInBody = 'first' | 'alone' | 'gallery' | 'galleryWide'

/** Blank blocks of text are left out; the others know themselves when they have nothing to print. */
const isShown = (block: Block): boolean => !('children' in block) || !isBlank(plainText(block.children))

function Gallery({
  photos,
  picture,
}: { photos: readonly BlockOf<'photo'>[] } & Pick<BlocksOptions, 'picture'>) {
  const figures = galleryPictures(photos)
    .map(({ photo, shape }) => ({
      photo,
      picture: picture(photo, shape === '16:9' ? 'galleryWide' : 'gallery'),
    }))
    .filter(isFigure)
  if (figures.length === 0) return null
  return (
    <ul class="gallery">
      {figures.map((figure) => (
        <li>
          <Figure {...figure} />
        </li>
      ))}
    </ul>
  )
}

/** The body of an article. Headings never skip a level below the headline's. */
export function Blocks({ blocks, ...options }: BlocksOptions & { blocks: readonly Block[] }) {
  const { dateline, picture, related, edition, zone } = options
  const place = isBlank(dateline) ? null : <span class="dateline">{dateline}</span>
  const parts = gather(blocks.filter(isShown), ['listItem', 'relatedStory'])
  const firstParagraph = parts.findIndex(({ kind }) => kind === 'paragraph')
  let deepest: 1 | 2 | 3 = 1
  const body = parts.map((part, index) => {
    switch (part.kind) {
      case 'listItem':
        return <ListOfItems items={part.all} />
      case 'relatedStory': {
        const links = part.all.map(({ storyId }) => related(storyId)).filter((link) => link !== null)
        return <RelatedStories links={links} edition={edition} />
      }
      case 'paragraph':
        return (
          <p>
            {index === firstParagraph && place}
            <InlineText>{part.children}</InlineText>
          </p>
        )
      case 'heading': {
        const Level = part.level === 3 && deepest > 1 ? 'h3' : 'h2'
        deepest = Level === 'h3' ? 3 : 2
        return (
          <Level>
            <InlineText>{part.children}</InlineText>
          </Level>
        )
      }
      case 'quote':
        return (
          <blockquote>
            <p>
              <InlineText>{part.children}</InlineText>
            </p>
          </blockquote>
        )
      case 'photo':
        return <Figure photo={part} picture={picture(part, index === 0 ? 'first' : 'alone')} />
      case 'gallery':
        return <Gallery photos={part.photos} picture={picture} />
      case 'pullQuote':
        return <PullQuote block={part} />
      case 'factBox':
        return <FactBox block={part} heading={deepest > 1 ? 'h3' : 'h2'} />
      case 'table':
        return <Table block={part} edition={edition} />
      case 'divider':
        return <hr />
      case 'embed':
        return <Embed block={part} edition={edition} />
      case 'correction':
        return <Correction block={part} edition={edition} zone={zone} />
    }
  })
  return (
    <>
      {firstParagraph === -1 && place !== null && <p>{place}</p>}
      {body}
    </>
  )
}

/** The body as HTML, for previews, feeds and other destinations. */
export const renderBlocks = (blocks: readonly Block[], options: BlocksOptions): string =>
  renderFragment(<Blocks blocks={blocks} {...options} />)
