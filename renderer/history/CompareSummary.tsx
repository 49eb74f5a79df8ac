import type { ComparedArticle } from '../../shared/story/compare/compareArticles'
import { useHistoryMessages } from './messages/useHistoryMessages'

/** How much changed, in a sentence; empty while it is compared. */
export function CompareSummary({ compared }: { compared: ComparedArticle | null }) {
  const words = useHistoryMessages()
  const isSame =
    compared?.fields.every(({ changed }) => !changed) === true &&
    compared.blocks.every(({ change }) => change === 'same')
  return (
    <p className="compare-summary" role="status">
      {compared &&
        (isSame ? words.noDifference : words.summary(compared.added, compared.removed, compared.photos))}
    </p>
  )
}
