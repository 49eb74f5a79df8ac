import type { Edition } from '../../shared/story/edition'
import type { BoardCard } from '../../shared/story/workflowView'

/** Null asks nothing. */
export interface BoardFilters {
  readonly section: string | null
  readonly edition: Edition | null
  /** The assigned person's id. */
  readonly person: string | null
}
export const noBoardFilters: BoardFilters = { section: null, edition: null, person: null }

export const filterCards = (cards: readonly BoardCard[], filters: BoardFilters): BoardCard[] =>
  cards.filter(
    ({ section, written, plan }) =>
      (filters.section === null || section === filters.section) &&
      (filters.edition === null || written.includes(filters.edition)) &&
      (filters.person === null || plan.assignee?.personId === filters.person),
  )

/** What is due first stands first; the rest by its latest change. */
export const byDue = (one: BoardCard, other: BoardCard): number =>
  (one.plan.dueAt ?? '9').localeCompare(other.plan.dueAt ?? '9') ||
  other.changedAt.localeCompare(one.changedAt)
