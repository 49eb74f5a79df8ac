import type { CounterpartMark } from '../../shared/document/counterparts/agreements'
import { otherEdition, type Edition } from '../../shared/story/edition'
import type { CounterpartView } from './counterparts'
import type { CurrentBlocks } from './useCurrentBlocks'

/** A mark in the margin of one edition's page. */
export type PageMark = CounterpartMark | (PlaceOfMark & LinkedMark) | (PlaceOfMark & FreeMark)
interface PlaceOfMark {
  readonly edition: Edition
  readonly index: number
}
interface LinkedMark {
  readonly kind: 'linked'
  readonly pair: string
  /** The counterpart's words. */
  readonly words: string
}
interface FreeMark {
  readonly kind: 'free'
  /** The index of the block beside it in the other edition, where one is free. */
  readonly beside: number | null
  /** The index of the block at the other edition's caret. */
  readonly atCaret: number | null
  /** The photo that the other edition doesn't show yet. */
  readonly photoId: string | null
}

const photoOf = (content: string): string | null => /"s_photoId","([0-9a-f]{64})"/.exec(content)?.[1] ?? null

/** What someone should look at, and, with both editions open, how the block at the caret is linked. */
export function pageMarks(
  { blocks, marks, proposals }: CounterpartView,
  edition: Edition,
  current: CurrentBlocks | null,
): PageMark[] {
  const own: PageMark[] = marks.filter((mark) => mark.edition === edition)
  const index = current?.[edition] ?? -1
  const block = blocks[edition][index]
  if (current === null || block === undefined || own.some((mark) => mark.index === index)) return own
  const other = otherEdition(edition)
  if (block.pair !== '') {
    const counterpart = blocks[other].find(({ pair }) => pair === block.pair)
    if (counterpart === undefined) return own
    return [...own, { kind: 'linked', edition, index, pair: block.pair, words: counterpart.words }]
  }
  if (block.content === '') return own
  const photoId = photoOf(block.content)
  const beside = proposals.find((proposal) => proposal[edition] === index)?.[other] ?? null
  const atCaret = blocks[other][current[other]] === undefined ? null : current[other]
  const shown = photoId !== null && blocks[other].some(({ content }) => content.includes(photoId))
  return [
    ...own,
    {
      kind: 'free',
      edition,
      index,
      beside,
      atCaret: atCaret === beside ? null : atCaret,
      photoId: shown ? null : photoId,
    },
  ]
}
