/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { plainText, type Block, type BlockOf } from '../../story/articleBody'
import { isBlank } from '../cleanText'
import { renderFragment } from './htmlText'
import { InlineText } from './inlineText'
import { listTree, type List } from './listTree'

export interface BlocksOptions {
  /** Printed before the first paragraph, e.g. `SEOUL — `; empty for none. */
  readonly dateline: string
  /** The picture of a photo; nothing where there is none to show. `first` is true when it opens the body. */
  readonly picture: (photo: BlockOf<'photo'>, first: boolean) => ComponentChildren
}

function Lists({ lists }: { lists: readonly List[] }) {
  return (
    <>
      {lists.map(({ kind, items }) => {
        const entries = items.map((item) => (
          <li>
            <InlineText>{item.children}</InlineText>
            <Lists lists={item.lists} />
          </li>
        ))
        return kind === 'numbered' ? <ol>{entries}</ol> : <ul>{entries}</ul>
      })}
    </>
  )
}

function Figure({ photo, picture }: { photo: BlockOf<'photo'>; picture: ComponentChildren }) {
  const caption = isBlank(plainText(photo.caption)) ? null : (
    <span class="caption">
      <InlineText>{photo.caption}</InlineText>
    </span>
  )
  const credit = isBlank(photo.credit) ? null : <span class="credit">{photo.credit.trim()}</span>
  const text =
    caption === null && credit === null ? null : (
      <figcaption>
        {caption}
        {caption !== null && credit !== null && ' '}
        {credit}
      </figcaption>
    )
  if (text === null && (picture === null || picture === undefined)) return null
  return (
    <figure>
      {picture}
      {text}
    </figure>
  )
}

const hasText = (block: Block): boolean => block.kind === 'photo' || !isBlank(plainText(block.children))

type Group = Exclude<Block, { kind: 'listItem' }> | BlockOf<'listItem'>[]

/** Blank blocks are left out; neighbouring list items are gathered into one group. */
function groups(blocks: readonly Block[]): Group[] {
  const grouped: Group[] = []
  for (const block of blocks.filter(hasText)) {
    const last = grouped[grouped.length - 1]
    if (block.kind !== 'listItem') grouped.push(block)
    else if (Array.isArray(last)) last.push(block)
    else grouped.push([block])
  }
  return grouped
}

/** The body of an article. Headings never skip a level below the headline's. */
export function Blocks({ blocks, dateline, picture }: BlocksOptions & { blocks: readonly Block[] }) {
  const place = isBlank(dateline) ? null : <span class="dateline">{dateline}</span>
  const groupsOfBlocks = groups(blocks)
  const firstParagraph = groupsOfBlocks.findIndex(
    (group) => !Array.isArray(group) && group.kind === 'paragraph',
  )
  let deepest: 1 | 2 | 3 = 1
  const body = groupsOfBlocks.map((group, index) => {
    if (Array.isArray(group)) return <Lists lists={listTree(group)} />
    switch (group.kind) {
      case 'paragraph':
        return (
          <p>
            {index === firstParagraph && place}
            <InlineText>{group.children}</InlineText>
          </p>
        )
      case 'heading': {
        const Level = group.level === 3 && deepest > 1 ? 'h3' : 'h2'
        deepest = Level === 'h3' ? 3 : 2
        return (
          <Level>
            <InlineText>{group.children}</InlineText>
          </Level>
        )
      }
      case 'quote':
        return (
          <blockquote>
            <p>
              <InlineText>{group.children}</InlineText>
            </p>
          </blockquote>
        )
      case 'photo':
        return <Figure photo={group} picture={picture(group, index === 0)} />
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
