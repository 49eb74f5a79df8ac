import type * as Y from 'yjs'
import { z } from 'zod'
import { editionSchema, editions, otherEdition, type Edition } from '../../story/edition'
import type { CounterpartBlock } from './counterpartBlocks'

/** What both halves of a pair said when someone last held them to say the same, and which half may have fallen behind. */
const agreementSchema = z.object({
  en: z.string(),
  ko: z.string(),
  stale: z.array(editionSchema),
})
export type Agreement = z.infer<typeof agreementSchema>
export type Agreements = ReadonlyMap<string, Agreement>
export type BothBlocks = Readonly<Record<Edition, readonly CounterpartBlock[]>>

const agreementsOf = (storyDoc: Y.Doc): Y.Map<unknown> => storyDoc.getMap('counterparts')

/** What is kept in the story's shared document; an entry this Dateline can't read counts as none. */
export function readAgreements(storyDoc: Y.Doc): Agreements {
  const read = new Map<string, Agreement>()
  for (const [pair, kept] of agreementsOf(storyDoc).entries()) {
    const parsed = agreementSchema.safeParse(kept)
    if (parsed.success) read.set(pair, parsed.data)
  }
  return read
}

export function keepAgreements(storyDoc: Y.Doc, changed: Agreements): void {
  if (changed.size === 0) return
  storyDoc.transact(() => {
    for (const [pair, agreement] of changed) agreementsOf(storyDoc).set(pair, agreement)
  }, 'counterparts')
}

export function forgetAgreement(storyDoc: Y.Doc, pair: string): void {
  if (agreementsOf(storyDoc).has(pair))
    storyDoc.transact(() => agreementsOf(storyDoc).delete(pair), 'counterparts')
}

/** Where a pair's halves stand: the first block of that name in each edition, -1 where there is none. */
export interface PairPlace {
  readonly pair: string
  readonly index: Readonly<Record<Edition, number>>
}

/** Every pair named in either edition, in the order of the English article, then the Korean one. */
export function pairPlaces(blocks: BothBlocks): PairPlace[] {
  const named = new Set(
    editions.flatMap((edition) => blocks[edition].map(({ pair }) => pair)).filter((pair) => pair !== ''),
  )
  const first = Object.fromEntries(
    editions.map((edition) => {
      const indexes = new Map<string, number>()
      blocks[edition].forEach(({ pair }, index) => indexes.has(pair) || indexes.set(pair, index))
      return [edition, indexes]
    }),
  ) as Record<Edition, Map<string, number>>
  return [...named].map((pair) => ({
    pair,
    index: { en: first.en.get(pair) ?? -1, ko: first.ko.get(pair) ?? -1 },
  }))
}

const contentsAt = (blocks: BothBlocks, { index }: PairPlace): Record<Edition, string> | null => {
  const en = blocks.en[index.en]
  const ko = blocks.ko[index.ko]
  return en === undefined || ko === undefined ? null : { en: en.content, ko: ko.content }
}

/** The agreement of a pair as its halves stand now: what a new link and a confirmation both keep. */
export function agreementNow(blocks: BothBlocks, pair: string): Agreement | null {
  const place = pairPlaces(blocks).find((one) => one.pair === pair)
  const contents = place === undefined ? null : contentsAt(blocks, place)
  return contents === null ? null : { ...contents, stale: [] }
}

/**
 * What has to be kept after the articles changed. A block that differs from what was agreed marks its counterpart stale,
 * and nothing else; one that is itself stale is being brought up to date, and marks nothing. A pair that says what was
 * agreed again is fresh.
 */
export function noticeChanges(agreements: Agreements, blocks: BothBlocks): Agreements {
  const changed = new Map<string, Agreement>()
  for (const place of pairPlaces(blocks)) {
    const contents = contentsAt(blocks, place)
    if (contents === null) continue
    const agreed = agreements.get(place.pair)
    if (agreed === undefined) {
      changed.set(place.pair, { ...contents, stale: [] })
      continue
    }
    const differing = editions.filter((edition) => contents[edition] !== agreed[edition])
    const marked = differing.filter((edition) => !agreed.stale.includes(edition)).map(otherEdition)
    const stale =
      differing.length === 0
        ? []
        : editions.filter((edition) => agreed.stale.includes(edition) || marked.includes(edition))
    if (stale.join() !== agreed.stale.join()) changed.set(place.pair, { ...agreed, stale })
  }
  return changed
}

export type CounterpartMark =
  | {
      readonly kind: 'stale'
      readonly pair: string
      readonly edition: Edition
      readonly index: number
      /** The other edition's words as they were agreed, and as they are. */
      readonly before: string
      readonly now: string
    }
  /** The counterpart was taken out of the other edition. */
  | { readonly kind: 'alone'; readonly pair: string; readonly edition: Edition; readonly index: number }

/** What someone should look at, in the order of each article. Also the preflight's source. */
export function counterpartMarks(agreements: Agreements, blocks: BothBlocks): CounterpartMark[] {
  const marks = pairPlaces(blocks).flatMap(({ pair, index }) =>
    editions.flatMap((edition): CounterpartMark[] => {
      if (index[edition] < 0) return []
      const other = otherEdition(edition)
      const counterpart = blocks[other][index[other]]
      const agreed = agreements.get(pair)
      if (agreed === undefined) return []
      if (counterpart === undefined) return [{ kind: 'alone', pair, edition, index: index[edition] }]
      if (!agreed.stale.includes(edition)) return []
      const { words: now } = counterpart
      return [{ kind: 'stale', pair, edition, index: index[edition], before: wordsIn(agreed[other]), now }]
    }),
  )
  return marks.sort((one, other) => one.index - other.index)
}

/** The words of a kept content: what stands behind them tells a photo or a card. */
const wordsIn = (content: string): string => content.replace(/\n\[\[.*\]\]$/s, '')
