import { useId } from 'react'
import type { LinePlace } from '../../shared/document/mergeReport/articleLines'
import type { MergeFinding, Side } from '../../shared/document/mergeReport/mergeReport'
import { useMessages } from '../messages/MessagesProvider'
import type { MergeReportMessages } from './messages.en'
import { Button } from '../ui/Button'
import './mergeReport.css'

interface Props {
  readonly findings: readonly MergeFinding[]
  /** Whose work is `mine` and `theirs`, as the reader of the report knows them. */
  readonly names: Readonly<Record<Side, string>>
  /** The language of the article, which need not be that of the interface. */
  readonly lang: string
  /** `restoreSentence` or `removeSentence` on the open article; the findings are to be read anew afterwards. */
  readonly onPutBack: (finding: MergeFinding) => void
  readonly onTakeOut: (finding: MergeFinding) => void
}

/** What a merge of offline work lost, mixed, doubled or brought back, each with its one button. */
export function MergeReportPanel({ findings, names, lang, onPutBack, onTakeOut }: Props) {
  const { mergeReport: words } = useMessages()
  const title = useId()
  return (
    <section className="merge-report" aria-labelledby={title}>
      <h2 id={title} className="merge-report-title">
        {words.label}
      </h2>
      <p role="status">{findings.length === 0 ? words.nothing : words.intro(findings.length)}</p>
      <ul className="merge-findings">
        {findings.map((finding, index) => (
          <li key={`${finding.kind} ${finding.side} ${finding.text} ${index}`} className="merge-finding">
            <p className="merge-finding-kind" data-kind={finding.kind}>
              {words.kinds[finding.kind](finding.side === null ? null : names[finding.side])}
              <span className="merge-finding-place">{partName(finding.place, words)}</span>
            </p>
            <p lang={lang} className="merge-finding-text">
              {finding.before !== null && <span className="merge-context">{finding.before} </span>}
              <mark>{finding.text}</mark>
              {finding.after !== null && <span className="merge-context"> {finding.after}</span>}
            </p>
            {finding.instead !== null && (
              <p lang={lang} className="merge-finding-now">
                {words.readsNow(finding.instead)}
              </p>
            )}
            {finding.kind === 'missing' || finding.kind === 'mixed' ? (
              <Button aria-label={`${words.putBack}: ${finding.text}`} onPress={() => onPutBack(finding)}>
                {words.putBack}
              </Button>
            ) : (
              <Button aria-label={`${words.takeOut}: ${finding.text}`} onPress={() => onTakeOut(finding)}>
                {words.takeOut}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function partName(place: LinePlace, { parts }: MergeReportMessages): string {
  if (place.kind === 'field') return parts[place.field]
  return place.part === 'caption' || place.part === 'credit' || place.part === 'alt'
    ? parts[place.part]
    : parts.body
}
