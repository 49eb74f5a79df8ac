import type { Passage } from '../../../shared/checks/finding'
import type { PassageChange } from './checkMessages'

/** One article's passages as the worker knows them, kept up to date change by change. */
export function articlePassageStore() {
  const passages = new Map<string, Passage>()
  let order: readonly string[] = []
  return {
    /** Takes a change in; gives the passages to look at anew: the changed ones and, for each, the one that follows it. */
    take(change: PassageChange): Passage[] {
      const follows = new Map(order.map((id, at) => [id, order[at - 1]]))
      for (const passage of change.changed) passages.set(passage.id, passage)
      if (change.order !== null) {
        order = change.order
        const kept = new Set(order)
        for (const id of passages.keys()) if (!kept.has(id)) passages.delete(id)
      }
      const due = new Set(change.changed.map(({ id }) => id))
      order.forEach((id, at) => {
        const above = order[at - 1]
        if (
          follows.get(id) !== above ||
          (above !== undefined && change.changed.some((one) => one.id === above))
        )
          due.add(id)
      })
      return [...due].flatMap((id) => passages.get(id) ?? [])
    },
    inOrder: (): Passage[] => order.flatMap((id) => passages.get(id) ?? []),
    above(id: string): string | null {
      const above = order[order.indexOf(id) - 1]
      return above === undefined ? null : (passages.get(above)?.text ?? null)
    },
  }
}
export type ArticlePassageStore = ReturnType<typeof articlePassageStore>
