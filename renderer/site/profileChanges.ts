import type { SiteProfile } from '../../shared/story/siteProfile'

/** A field that another hand changed, with its value there and here; an absent one is empty. */
export interface ProfileChange {
  /** e.g. `editions.en.siteName` */
  readonly path: string
  readonly theirs: string
  readonly mine: string
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const keysOf = (...trees: readonly unknown[]): string[] => [
  ...new Set(trees.flatMap((tree) => (isTree(tree) ? Object.keys(tree) : []))),
]
const below = (value: unknown, key: string): unknown => (isTree(value) ? value[key] : undefined)
const said = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)

/** What another hand changed since it was opened, and what stands here now. */
export function profileChanges(opened: SiteProfile, theirs: SiteProfile, mine: SiteProfile): ProfileChange[] {
  const changes = (before: unknown, there: unknown, here: unknown, path: string): ProfileChange[] => {
    if (isSame(before, there)) return []
    if (!isTree(before) && !isTree(there)) return [{ path, theirs: said(there), mine: said(here) }]
    return keysOf(before, there).flatMap((key) =>
      changes(below(before, key), below(there, key), below(here, key), path === '' ? key : `${path}.${key}`),
    )
  }
  return changes(opened, theirs, mine, '')
}

/** Theirs, with every field that was changed here put over it; a list counts as one field. */
export function mineOverTheirs(opened: SiteProfile, theirs: SiteProfile, mine: SiteProfile): SiteProfile {
  const merged = (before: unknown, there: unknown, here: unknown): unknown => {
    if (isSame(before, here)) return there
    if (!isTree(here) || !isTree(there)) return here
    return Object.fromEntries(
      keysOf(there, here)
        .map((key) => [key, merged(below(before, key), below(there, key), below(here, key))] as const)
        .filter(([, value]) => value !== undefined),
    )
  }
  return merged(opened, theirs, mine) as SiteProfile
}
