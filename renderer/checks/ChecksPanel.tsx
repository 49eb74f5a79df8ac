import { Collection } from 'react-aria-components/Collection'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { CircleAlert, CircleDot, TriangleAlert } from 'lucide-react'
import { severities, type Severity } from '../../shared/checks/finding'
import { useLanguage, type Language } from '../messages/MessagesProvider'
import type { ReadyStory } from '../storySide/sideTabs'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { shortcutOf } from '../ui/shortcut'
import type { ArticleChecks, ShownFinding } from './articleChecks'
import { useArticleChecks, useChecksView } from './ChecksProvider'
import { IgnoredFindings } from './IgnoredFindings'
import { findingText, useChecksWords } from './messages/checksWords'
import './checks.css'

const icons = { mustFix: CircleAlert, shouldFix: TriangleAlert, consider: CircleDot } satisfies Record<
  Severity,
  unknown
>
/** Pixels, as `checks.css` sets them. */
const layout = { rowHeight: 48, headingHeight: 32 }

/** What is found in the article that is open, by how much it matters. Enter or a click goes there. */
export function ChecksPanel({ story }: { story: ReadyStory }) {
  const words = useChecksWords()
  const checks = useArticleChecks(story)
  const { findings, ignored, ready } = useChecksView(checks)
  if (checks === null || !ready) return <EmptyState>{words.reading}</EmptyState>
  return (
    <div className="checks-panel">
      {findings.length === 0 ? (
        <EmptyState title={words.nothing}>{words.nothingHint}</EmptyState>
      ) : (
        <FindingList checks={checks} findings={findings} />
      )}
      {ignored.length > 0 && <IgnoredFindings checks={checks} ignored={ignored} />}
      {findings.length > 0 && <p className="checks-hint">{words.keyHint(shortcutOf('finding') ?? '')}</p>}
    </div>
  )
}

function FindingList({ checks, findings }: { checks: ArticleChecks; findings: readonly ShownFinding[] }) {
  const words = useChecksWords()
  const language = useLanguage()
  const rows = findings.map((finding) => ({
    id: `${finding.passage}/${finding.start}/${finding.end}/${finding.rule}`,
    finding,
  }))
  const groups = severities
    .map((severity) => ({ severity, rows: rows.filter(({ finding }) => finding.severity === severity) }))
    .filter((group) => group.rows.length > 0)
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      <ListBox
        className="checks-list"
        aria-label={words.list}
        items={groups}
        dependencies={[language, findings]}
        selectionMode="none"
        onAction={(key) => {
          const row = rows.find(({ id }) => id === key)
          if (row) checks.show(row.finding)
        }}
      >
        {(group) => (
          <ListBoxSection id={group.severity}>
            <Header className="checks-group">
              {words.severities[group.severity]}
              <span className="checks-group-count">{group.rows.length}</span>
            </Header>
            <Collection items={group.rows}>
              {({ id, finding }) => (
                <ListBoxItem
                  id={id}
                  className="check-row"
                  textValue={`${finding.found} ${tellOf(finding, language)}`}
                >
                  <FindingRow finding={finding} lang={checks.edition} />
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Virtualizer>
  )
}

/** Letters that a piece of a sentence shows before what is found. */
const before = 24

/** What a row says beside the words: one gap is like another, so of those the sentence is shown that waits for them. */
function tellOf(finding: ShownFinding, language: Language): string {
  const sentence = finding.sentence.trim()
  if (finding.rule !== 'unfinished' || sentence === finding.found) return findingText(finding, language)
  const at = sentence.indexOf(finding.found)
  return at > before ? `…${sentence.slice(at - before)}` : sentence
}

function FindingRow({ finding, lang }: { finding: ShownFinding; lang: string }) {
  const words = useChecksWords()
  const language = useLanguage()
  const [first] = finding.suggestions
  const places: Readonly<Record<string, string>> = words.place
  const place = places[finding.passage]
  return (
    <>
      <span className="check-mark" data-severity={finding.severity}>
        <Icon of={icons[finding.severity]} />
      </span>
      <span className="check-words" lang={lang}>
        {finding.found.trim() === '' ? words.spaces(finding.found.length) : finding.found}
        {first !== undefined && first.trim() !== '' && (
          <>
            {' → '}
            <span className="check-instead">{first}</span>
          </>
        )}
      </span>
      <span className="check-message">
        {place !== undefined && `${place} · `}
        {tellOf(finding, language)}
      </span>
    </>
  )
}
