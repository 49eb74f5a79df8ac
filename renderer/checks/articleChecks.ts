import type * as Y from 'yjs'
import { severities } from '../../shared/checks/finding'
import {
  heedCheck,
  ignoreCheck,
  ignoredChecks,
  onIgnoredChange,
  type IgnoredCheck,
} from '../../shared/document/ignoredChecks'
import type { Edition } from '../../shared/story/edition'
import type { ChecksDesk } from './checksDesk'
import type { FoundIn, KeyedFinding, PassageChange } from './worker/checkMessages'

export interface ShownFinding extends KeyedFinding {
  readonly passage: string
}
export interface ChecksView {
  /** In reading order. */
  readonly findings: readonly ShownFinding[]
  /** What was found and is let stand. */
  readonly ignored: readonly { readonly finding: ShownFinding; readonly decision: IgnoredCheck }[]
  /** False until the article was looked at once. */
  readonly ready: boolean
}
/** What the page with the article can do for the list beside it. */
export interface CheckedPage {
  /** Whether the words found still stand where they were: a moment after a key they may have moved. */
  stands(finding: ShownFinding): boolean
  /** Selects the words found and brings them into sight. */
  show(finding: ShownFinding): void
  /** Puts a text in the place of the words found, if they still stand there. False where they don't. */
  replace(finding: ShownFinding, text: string): boolean
}
type By = 'checks' | 'across' | 'spelling'

const nothing: ChecksView = { findings: [], ignored: [], ready: false }
const rank = (finding: KeyedFinding): number => severities.indexOf(finding.severity)

interface ArticleChecksOptions {
  readonly articleDoc: Y.Doc
  readonly storyDoc: Y.Doc
  readonly edition: Edition
  readonly desk: Pick<ChecksDesk, 'open' | 'close' | 'change' | 'suggest'>
  readonly addToDictionary: (word: string) => void
}

/** What is found in one article, kept up to date by the workers and by what the desk let stand. */
export function articleChecks({
  articleDoc,
  storyDoc,
  edition,
  desk,
  addToDictionary,
}: ArticleChecksOptions) {
  const article = articleDoc.guid
  const found: Record<By, Map<string, readonly KeyedFinding[]>> = {
    checks: new Map(),
    across: new Map(),
    spelling: new Map(),
  }
  const listeners = new Set<() => void>()
  const drawers = new Set<(passages: readonly string[]) => void>()
  let order: readonly string[] = []
  let view = nothing
  let ready = false
  let stop: (() => void) | null = null
  let page: CheckedPage | null = null

  const shownIn = (passage: string, ignored: ReadonlyMap<string, IgnoredCheck>): ShownFinding[] =>
    all(passage).filter(({ key }) => !ignored.has(key))
  /** Where two rules find the same words, the graver one speaks; a name's own rule speaks for all of its words. */
  const all = (passage: string): ShownFinding[] => {
    const here = [found.checks, found.across, found.spelling].flatMap((by) => by.get(passage) ?? [])
    const sorted = here.sort((one, other) => one.start - other.start || rank(one) - rank(other))
    return sorted
      .filter(
        (one, at) =>
          sorted.findIndex(({ start, end }) => start === one.start && end === one.end) === at &&
          !(
            (one.rule === 'unknownName' || one.rule === 'spelling') &&
            here.some(
              (other) =>
                other !== one &&
                (other.rule === 'registeredNames' || other.rule === 'nameVariants') &&
                other.start <= one.start &&
                other.end >= one.end,
            )
          ),
      )
      .map((one) => ({ ...one, passage }))
  }
  function tell(passages: readonly string[]): void {
    const decisions = ignoredChecks(storyDoc)
    view = {
      ready,
      findings: order.flatMap((passage) => shownIn(passage, decisions)),
      ignored: order.flatMap((passage) =>
        all(passage).flatMap((finding) => {
          const decision = decisions.get(finding.key)
          return decision === undefined ? [] : [{ finding, decision }]
        }),
      ),
    }
    for (const draw of drawers) draw(passages)
    for (const listener of listeners) listener()
  }
  function put(by: By, entries: FoundIn): string[] {
    for (const [passage, findings] of entries)
      if (findings.length === 0) found[by].delete(passage)
      else found[by].set(passage, findings)
    return entries.map(([passage]) => passage)
  }

  return {
    edition,
    get: (): ChecksView => view,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Hears of passages whose findings are to be drawn anew. */
    onDraw(draw: (passages: readonly string[]) => void): () => void {
      drawers.add(draw)
      return () => drawers.delete(draw)
    },
    /** Ids of the passages in reading order. */
    passages: (): readonly string[] => order,
    findingsIn: (passage: string): ShownFinding[] => shownIn(passage, ignoredChecks(storyDoc)),

    /** The page with this article begins to tell of its words; what is returned ends it. */
    enter(shown: CheckedPage): () => void {
      page = shown
      desk.open(article, edition, (answer, by) => {
        ready = true
        const passages = put(by, answer.found)
        if (answer.acrossStory !== null) {
          passages.push(...found.across.keys())
          found.across.clear()
          passages.push(...put('across', answer.acrossStory))
        }
        tell(passages)
      })
      const unobserve = onIgnoredChange(storyDoc, () => tell(order))
      stop = () => {
        unobserve()
        desk.close(article)
        page = null
        for (const by of Object.values(found)) by.clear()
        ready = false
        order = []
        tell([])
      }
      return () => {
        stop?.()
        stop = null
      }
    },
    change(change: PassageChange): void {
      if (change.order !== null) {
        order = change.order
        const kept = new Set(order)
        for (const by of Object.values(found)) for (const id of by.keys()) if (!kept.has(id)) by.delete(id)
      }
      desk.change(article, change)
    },

    show: (finding: ShownFinding): void => page?.show(finding),
    replace: (finding: ShownFinding, text: string): boolean => page?.replace(finding, text) ?? false,
    suggestions: (finding: ShownFinding): Promise<readonly string[]> =>
      finding.rule === 'spelling' || finding.rule === 'unknownName'
        ? desk.suggest(finding.found)
        : Promise.resolve(finding.suggestions),
    addToDictionary: (finding: ShownFinding): void => addToDictionary(finding.found),
    /** Lets a finding stand. `at` is read where the decision is made, ISO 8601. */
    ignore: (
      { key, rule, found: words, sentence }: ShownFinding,
      reason: string,
      who: string,
      at: string,
    ): void => ignoreCheck(storyDoc, key, { edition, rule, found: words, sentence, reason, who, at }),
    heed: ({ key }: ShownFinding): void => heedCheck(storyDoc, key),
  }
}
export type ArticleChecks = ReturnType<typeof articleChecks>
