import { Undo2 } from 'lucide-react'
import { IconButton } from '../ui/IconButton'
import type { ArticleChecks, ChecksView } from './articleChecks'
import { useChecksWords } from './messages/checksWords'

/** What was found and is let stand, each with its reason and the way back. */
export function IgnoredFindings({
  checks,
  ignored,
}: {
  checks: ArticleChecks
  ignored: ChecksView['ignored']
}) {
  const words = useChecksWords()
  return (
    <section className="checks-ignored" aria-label={words.ignored}>
      <h3 className="checks-group">
        {words.ignored}
        <span className="checks-group-count">{ignored.length}</span>
      </h3>
      <ul>
        {ignored.map(({ finding, decision }) => (
          <li key={`${finding.passage}/${finding.start}/${finding.key}`} className="ignored-row">
            <span className="check-words" lang={checks.edition}>
              {finding.found}
            </span>
            <IconButton name={words.heed} icon={Undo2} onPress={() => checks.heed(finding)} />
            <span className="check-message" title={decision.reason}>
              {decision.reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
