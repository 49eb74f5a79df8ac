import { compareWords } from '../../shared/story/compare/compareWords'
import { ChangedWords } from '../ui/ChangedWords'

/** Two wordings of one paragraph as one text. */
export function WordChanges({ before, now, lang }: { before: string; now: string; lang: string }) {
  return (
    <p className="word-changes" lang={lang}>
      <ChangedWords pieces={compareWords(before, now, lang)} />
    </p>
  )
}
