/** @jsxImportSource preact */
import { plainText, type BlockOf, type Inline } from '../../story/articleBody'
import type { Edition } from '../../story/edition'
import { embedProvider, shownAddress } from '../../story/embedProvider'
import { isBlank } from '../cleanText'
import { furniture } from './furniture'
import { InlineText } from './inlineText'
import { gather, ListOfItems } from './lists'
import { PrintedTime } from './printedTime'
import { webAddress } from './webAddress'

export function PullQuote({ block }: { block: BlockOf<'pullQuote'> }) {
  if (isBlank(plainText(block.children))) return null
  return (
    <figure class="pull-quote">
      <blockquote>
        <p>
          <InlineText>{block.children}</InlineText>
        </p>
      </blockquote>
      {!isBlank(block.source) && <figcaption>{block.source.trim()}</figcaption>}
    </figure>
  )
}

export function FactBox({ block, heading: Heading }: { block: BlockOf<'factBox'>; heading: 'h2' | 'h3' }) {
  const body = block.body.filter(({ children }) => !isBlank(plainText(children)))
  if (isBlank(block.title) && body.length === 0) return null
  return (
    <div class="fact-box">
      {!isBlank(block.title) && <Heading>{block.title.trim()}</Heading>}
      {gather(body, ['listItem']).map((part) =>
        'all' in part ? (
          <ListOfItems items={part.all} />
        ) : (
          <p>
            <InlineText>{part.children}</InlineText>
          </p>
        ),
      )}
    </div>
  )
}

const figure = /^(?=.*\d)[\d\s.,:%+\-−–()$€£¥₩만억조천백원]+$/u

/** Columns of figures are set flush right, so that they can be compared; the first one names the rows. */
const isOfFigures = (rows: readonly (readonly (readonly Inline[])[])[], column: number): boolean => {
  if (column === 0) return false
  const words = rows.map((row) => plainText(row[column] ?? []).trim()).filter((text) => text !== '')
  return words.length > 0 && words.every((text) => figure.test(text))
}

export function Table({ block, edition }: { block: BlockOf<'table'>; edition: Edition }) {
  const [first] = block.rows
  if (first === undefined) return null
  const body = block.hasHeader && block.rows.length > 1 ? block.rows.slice(1) : block.rows
  const classOf = first.map((_, column) => (isOfFigures(body, column) ? { class: 'figures' } : {}))
  return (
    <div class="table" role="group" tabindex={0} aria-label={furniture[edition].table}>
      <table>
        {body !== block.rows && (
          <thead>
            <tr>
              {first.map((cell, column) =>
                // A heading without words would name its column to nobody.
                isBlank(plainText(cell)) ? (
                  <td />
                ) : (
                  <th scope="col" {...classOf[column]}>
                    <InlineText>{cell}</InlineText>
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row) => (
            <tr>
              {row.map((cell, column) => (
                <td {...classOf[column]}>
                  <InlineText>{cell}</InlineText>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Where a related story is to be found, and what it is called there. */
export interface RelatedLink {
  readonly href: string
  readonly headline: string
}

export function RelatedStories({ links, edition }: { links: readonly RelatedLink[]; edition: Edition }) {
  if (links.length === 0) return null
  return (
    <div class="related">
      <p>{furniture[edition].related}</p>
      <ul>
        {links.map(({ href, headline }) => (
          <li>
            <a href={href}>{headline}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A plain link to what is elsewhere: readers choose whether a service learns of them. */
export function Embed({ block, edition }: { block: BlockOf<'embed'>; edition: Edition }) {
  const href = webAddress(block.url)
  if (href === null) return null
  const words = furniture[edition].embed[embedProvider(block.url)]
  const address = shownAddress(block.url)
  return (
    <p class="embed">
      <a href={href} rel="noopener">
        <strong>{isBlank(block.title) ? address : block.title.trim()}</strong> <span>{words}</span>
      </a>
    </p>
  )
}

const isInstant = (text: string): boolean => text !== '' && !Number.isNaN(Date.parse(text))

export function Correction({
  block,
  edition,
  zone,
}: {
  block: BlockOf<'correction'>
  edition: Edition
  zone: string
}) {
  if (isBlank(plainText(block.children))) return null
  return (
    <div class="correction" role="note">
      <p>
        <strong>{furniture[edition].correction}</strong>
        {isInstant(block.date) && ' '}
        {isInstant(block.date) && <PrintedTime instant={block.date} edition={edition} zone={zone} />}
      </p>
      <p>
        <InlineText>{block.children}</InlineText>
      </p>
    </div>
  )
}
