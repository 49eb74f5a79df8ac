import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { bylineTimeText } from '../../shared/story/bylineTime'
import type { ImportedPage } from '../../shared/story/importPreview'
import { profileQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'

/** The fields of an imported page, as the story will have them. */
export function RecognisedPage({ page }: { page: ImportedPage }) {
  const { importing: words, editions } = useMessages()
  const { data: profile } = useQuery(profileQuery)
  const none = <span className="field-hint">{words.none}</span>
  return (
    <dl className="recognised">
      <Fact name={words.edition}>{editions[page.edition]}</Fact>
      <Fact name={words.headline}>
        <span lang={page.edition} className="recognised-headline">
          {page.headline}
        </span>
      </Fact>
      <Fact name={words.bylines}>{page.bylines.length === 0 ? none : page.bylines.join(', ')}</Fact>
      <Fact name={words.time}>
        {page.bylineTime === '' && none}
        {page.bylineTime !== '' &&
          profile &&
          bylineTimeText(page.bylineTime, page.edition, profile.editions[page.edition].zone)}
        {page.bylineLine !== '' && (
          <span className="field-hint">
            {words.line}: <span lang={page.edition}>{page.bylineLine}</span>
          </span>
        )}
      </Fact>
      <Fact name={words.caption}>{page.caption === '' ? none : page.caption}</Fact>
      <Fact name={words.credit}>{page.credit === '' ? none : page.credit}</Fact>
      <Fact name={`${words.body} · ${words.paragraphs(page.paragraphs.length)}`}>
        {/* The keyboard scrolls it too. */}
        <div
          className="recognised-body"
          lang={page.edition}
          role="region"
          aria-label={words.body}
          tabIndex={0}
        >
          {page.paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
