import type { ReactNode } from 'react'
import type {
  ComparedArticle,
  ComparedBlock,
  ComparedPhoto,
} from '../../shared/story/compare/compareArticles'
import type { Edition } from '../../shared/story/edition'
import { photoAddress } from '../bridge/photoAddress'
import { ChangedWords } from '../ui/ChangedWords'
import { useHistoryMessages } from './messages/useHistoryMessages'

/** Always in sight: they are the head of the article. The other fields only where they differ. */
const head = new Set(['headline', 'dek'])

/** An article to be read, with what came underlined and what went struck through; both are spoken too. */
export function ComparedArticleView({
  compared,
  edition,
  changesOnly = false,
}: {
  readonly compared: ComparedArticle
  readonly edition: Edition
  /** Paragraphs that are the same are counted, not shown. */
  readonly changesOnly?: boolean
}) {
  const words = useHistoryMessages()
  const others = compared.fields.filter(({ name, changed }) => changed && !head.has(name))
  const field = (name: string) => compared.fields.find((each) => each.name === name)?.words ?? []
  return (
    <article className="compared" lang={edition}>
      {others.length > 0 && (
        <dl className="compared-fields">
          {others.map(({ name, words: pieces }) => (
            <div key={name}>
              <dt>{words.fields[name]}</dt>
              <dd>
                <ChangedWords pieces={pieces} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h3 className="compared-headline">
        <ChangedWords pieces={field('headline')} />
      </h3>
      <p className="compared-dek">
        <ChangedWords pieces={field('dek')} />
      </p>
      {runs(compared.blocks, changesOnly).map((run, at) =>
        typeof run === 'number' ? (
          <p key={at} className="compared-unchanged">
            {words.unchanged(run)}
          </p>
        ) : (
          <BlockView key={at} block={run} />
        ),
      )}
    </article>
  )
}

/** The blocks in order; with `changesOnly` a number for each run of equal ones. */
function runs(blocks: readonly ComparedBlock[], changesOnly: boolean): (ComparedBlock | number)[] {
  const shown: (ComparedBlock | number)[] = []
  for (const block of blocks) {
    const last = shown.at(-1)
    if (!changesOnly || block.change !== 'same') shown.push(block)
    else if (typeof last === 'number') shown[shown.length - 1] = last + 1
    else shown.push(1)
  }
  return shown
}

function BlockView({ block }: { block: ComparedBlock }) {
  const words = useHistoryMessages()
  if (block.photo !== null)
    return (
      <figure className="compared-photo" data-change={block.change}>
        <PhotoView photo={block.photo} />
        <figcaption>
          <ChangedWords pieces={block.words} />{' '}
          <small>
            <ChangedWords pieces={block.photo.credit} />
          </small>
          {block.photo.alt.some(({ change }) => change !== 'same') && (
            <p className="compared-alt">
              {words.alt}: <ChangedWords pieces={block.photo.alt} />
            </p>
          )}
        </figcaption>
      </figure>
    )
  const content: ReactNode = <ChangedWords pieces={block.words} />
  const rest = { className: `compared-${block.kind}`, 'data-change': block.change }
  if (block.kind === 'heading') return <h4 {...rest}>{content}</h4>
  if (block.kind === 'quote') return <blockquote {...rest}>{content}</blockquote>
  return <p {...rest}>{content}</p>
}

function PhotoView({ photo: { before, after } }: { photo: ComparedPhoto }) {
  const words = useHistoryMessages()
  const note =
    before === after
      ? null
      : before === null
        ? words.photoAdded
        : after === null
          ? words.photoRemoved
          : words.photoReplaced
  const shown = after ?? before
  return (
    <>
      {note !== null && <p className="compared-note">{note}</p>}
      {shown === null ? (
        <p className="compared-note">{words.noPhoto}</p>
      ) : (
        <div className="compared-pictures">
          {before !== null && before !== shown && (
            <img src={photoAddress(before)} alt={words.removed} data-removed />
          )}
          <img src={photoAddress(shown)} alt="" data-removed={after === null || undefined} />
        </div>
      )}
    </>
  )
}
