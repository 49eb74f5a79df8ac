import type { MarkedText } from '../../shared/story/search/markHits'

/** Text in which what was searched for stands out. */
export const MarkedWords = ({ text }: { text: readonly MarkedText[] }) =>
  text.map(({ text: stretch, hit }, at) =>
    hit ? (
      <mark key={at} className="found">
        {stretch}
      </mark>
    ) : (
      stretch
    ),
  )
