import { editions } from '../../shared/story/edition'
import type { Person } from '../../shared/story/person'
import { storySummarySchema } from '../../shared/story/story'
import { liveStates, type StoryState } from '../../shared/story/workflow'
import type { Board, BoardCard } from '../../shared/story/workflowView'
import type { Database } from '../database/sqlite'
import { standingOf, type WorkflowStore } from './workflowStore'

/** Of what is out or withdrawn only the newest stand on the board, and of drafts those that somebody still writes on. */
const newestShown = 60

const isCapped = (state: StoryState): boolean =>
  state === 'draft' || state === 'killed' || (liveStates as readonly string[]).includes(state)

/** The stories that the desk has in hand, the latest change first. */
export function boardRows(database: Database, store: WorkflowStore, people: () => readonly Person[]) {
  const rows = database.prepare(
    `select summary, in_en, in_ko from story_rows join story_texts using (row_id)
     where trashed = 0 order by changed_at desc`,
  )
  return (): Board => {
    const cards: BoardCard[] = []
    const shown = new Map<StoryState, number>()
    let leftOut = 0
    const rowOf = store.reader()
    for (const found of rows.iterate() as Iterable<{ summary: string; in_en: number; in_ko: number }>) {
      const raw = JSON.parse(found.summary) as { storyId: string }
      const row = rowOf(raw.storyId)
      const count = (shown.get(row.state) ?? 0) + 1
      shown.set(row.state, count)
      if (isCapped(row.state) && count > newestShown) {
        leftOut += 1
        continue
      }
      const summary = storySummarySchema.parse(raw)
      cards.push({
        storyId: summary.storyId,
        standing: standingOf(row),
        plan: row.plan,
        slug: summary.slug,
        section: summary.section,
        headlines: summary.headlines,
        bylines: summary.bylines,
        written: editions.filter((edition) => (edition === 'en' ? found.in_en : found.in_ko) === 1),
        changedAt: summary.changedAt,
      })
    }
    const known = new Map(people().map(({ personId, names }) => [personId, { personId, names }]))
    for (const { plan } of cards)
      if (plan.assignee !== null && !known.has(plan.assignee.personId))
        known.set(plan.assignee.personId, plan.assignee)
    return { cards, people: [...known.values()], leftOut }
  }
}
