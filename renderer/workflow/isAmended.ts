import type { CallOutput } from '../../shared/ipc/calls'
import { compareArticles } from '../../shared/story/compare/compareArticles'

/** What readers have already and would find changed: they are told what the change is. */
export function isAmended({ live, next }: CallOutput<'workflow:compare'>[number]): boolean {
  if (live === null) return false
  const { fields, blocks } = compareArticles(live, next)
  return fields.some(({ changed }) => changed) || blocks.some(({ change }) => change !== 'same')
}
