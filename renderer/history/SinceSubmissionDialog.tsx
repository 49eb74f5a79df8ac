import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { changedQuotes, type ChangedQuote } from '../../shared/checks/quotes/changedQuotes'
import { compareArticles } from '../../shared/story/compare/compareArticles'
import { compareWords, type Piece } from '../../shared/story/compare/compareWords'
import { editions, type Edition } from '../../shared/story/edition'
import type { Article } from '../../shared/story/story'
import { useLanguage } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { ChangedWords } from '../ui/ChangedWords'
import { DialogFrame } from '../ui/DialogFrame'
import { EmptyState } from '../ui/EmptyState'
import { exactTime } from '../ui/times'
import { ComparedArticleView } from './ComparedArticleView'
import { CompareSummary } from './CompareSummary'
import { historyQuery, momentQuery } from './historyQueries'
import { useHistoryMessages } from './messages/useHistoryMessages'
import { submittedRevision } from './submittedRevision'
import './history.css'

interface SinceSubmissionProps {
  readonly storyId: string
  /** The edition that is read first. */
  readonly edition: Edition
  readonly onClose: () => void
}

/** What editor and reporter changed since the story was submitted, in both editions, word by word. */
export function SinceSubmissionDialog({ storyId, edition, onClose }: SinceSubmissionProps) {
  const words = useHistoryMessages()
  const language = useLanguage()
  const [whole, setWhole] = useState(false)
  const { data: history } = useQuery(historyQuery(storyId))
  const submitted = history && submittedRevision(history.revisions)
  return (
    <DialogFrame
      title={words.sinceSubmission}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => setWhole(!whole)} aria-pressed={whole}>
            {words.whole}
          </Button>
          <Button look="accent" onPress={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      {history && !submitted && <EmptyState>{words.notSubmitted}</EmptyState>}
      {submitted && (
        <>
          <p className="compare-summary">{words.submittedAt(exactTime(submitted.at, language))}</p>
          {[...editions]
            .sort((one) => (one === edition ? -1 : 1))
            .map((each) => (
              <EditionSince
                key={each}
                storyId={storyId}
                edition={each}
                revisionId={submitted.revisionId}
                changesOnly={!whole}
              />
            ))}
        </>
      )}
    </DialogFrame>
  )
}

interface EditionSinceProps {
  readonly storyId: string
  readonly edition: Edition
  readonly revisionId: number
  readonly changesOnly: boolean
}

function EditionSince({ storyId, edition, revisionId, changesOnly }: EditionSinceProps) {
  const words = useHistoryMessages()
  const before = useQuery(momentQuery(storyId, { revisionId }, edition))
  const now = useQuery(momentQuery(storyId, 'now', edition))
  const compared = before.data && now.data ? compareArticles(before.data, now.data) : null
  return (
    <section className="since-edition" aria-label={words.editions[edition]}>
      <h3 className="since-title">{words.editions[edition]}</h3>
      <CompareSummary compared={compared} />
      {before.data && now.data && <QuotesSince before={before.data} now={now.data} />}
      {compared && <ComparedArticleView compared={compared} edition={edition} changesOnly={changesOnly} />}
    </section>
  )
}

/** Words in quotation marks are somebody else's: what became of them stands before everything else. */
function QuotesSince({ before, now }: { before: Article; now: Article }) {
  const words = useHistoryMessages()
  const quotes = changedQuotes(before, now)
  if (quotes.length === 0) return null
  return (
    <div className="since-quotes">
      <h4>{words.quotes(quotes.length)}</h4>
      <ul lang={now.edition}>
        {quotes.map((quote, at) => (
          <li key={at}>
            {quote.change !== 'changed' && (
              <span className="compared-note">
                {quote.change === 'added' ? words.quoteAdded : words.quoteRemoved}{' '}
              </span>
            )}
            <ChangedWords pieces={quotePieces(quote, now.edition)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const quotePieces = ({ before, now }: ChangedQuote, edition: Edition): Piece[] =>
  compareWords(before?.shown ?? '', now?.shown ?? '', edition)
