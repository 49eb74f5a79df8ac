import type { Connection } from '../../shared/publishing/connection'

/** A row of the form for tags; either side may still be empty. */
export interface TagPair {
  readonly id: number
  readonly here: string
  readonly there: string
}

export const pairsOf = (tags: Connection['tags']): TagPair[] =>
  Object.entries(tags).map(([here, there], id) => ({ id, here, there }))

/** Rows that lack a side say nothing; of two for one tag the later one holds. */
export const tagsOf = (pairs: readonly TagPair[]): Connection['tags'] =>
  Object.fromEntries(
    pairs
      .map(({ here, there }) => [here.trim(), there.trim()] as const)
      .filter(([here, there]) => here !== '' && there !== ''),
  )
