import type { BlockOf, Inline } from '../../story/articleBody'

type ListItem = BlockOf<'listItem'>

export interface List {
  readonly kind: ListItem['list']
  readonly items: ListEntry[]
}
export interface ListEntry {
  readonly children: readonly Inline[]
  /** Lists inside this item, one below the other where their kinds differ. */
  readonly lists: List[]
}

/**
 * Flat items with a kind and an indent as nested lists. A jump of several levels nests once: HTML has no list
 * directly inside a list.
 */
export function listTree(items: readonly ListItem[]): List[] {
  const top: List[] = []
  const open: { readonly indent: number; readonly lists: List[]; entry: ListEntry }[] = []
  for (const { list: kind, indent, children } of items) {
    const entry: ListEntry = { children, lists: [] }
    while (open.length > 1 && (open[open.length - 1]?.indent ?? 0) > indent) open.pop()
    let level = open[open.length - 1]
    if (level === undefined || level.indent < indent) {
      level = { indent, lists: level?.entry.lists ?? top, entry }
      open.push(level)
    }
    const last = level.lists[level.lists.length - 1]
    if (last?.kind === kind) last.items.push(entry)
    else level.lists.push({ kind, items: [entry] })
    level.entry = entry
  }
  return top
}
