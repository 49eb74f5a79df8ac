import { editions } from '../../story/edition'
import { pairPlaces, type BothBlocks } from './agreements'

/** A block of the English article and one of the Korean, by index. */
export interface ProposedLink {
  readonly en: number
  readonly ko: number
}

const photoOf = (content: string): string => /"s_photoId","([0-9a-f]+)"/.exec(content)?.[1] ?? ''

/**
 * Blocks without a counterpart that most likely have one: between two linked neighbours the first to the first, the second
 * to the second, words to words; a photo to the same photo wherever it stands. Empty blocks are left alone.
 */
export function proposeLinks(blocks: BothBlocks): ProposedLink[] {
  const isFree = (edition: 'en' | 'ko', index: number): boolean => {
    const block = blocks[edition][index]
    return block !== undefined && block.pair === '' && block.content !== ''
  }
  const samePhoto = blocks.en.flatMap((block, en): ProposedLink[] => {
    const photo = photoOf(block.content)
    if (photo === '' || !isFree('en', en)) return []
    const ko = blocks.ko.findIndex((other, index) => isFree('ko', index) && photoOf(other.content) === photo)
    return ko < 0 ? [] : [{ en, ko }]
  })
  const words = linkedStretches(blocks).flatMap(({ from, to }): ProposedLink[] => {
    const [en = [], ko = []] = editions.map((edition) =>
      range(from[edition], to[edition]).filter(
        (index) => isFree(edition, index) && photoOf(blocks[edition][index]?.content ?? '') === '',
      ),
    )
    return en.slice(0, ko.length).map((index, at) => ({ en: index, ko: ko[at] ?? -1 }))
  })
  return [...samePhoto, ...words].sort((one, other) => one.en - other.en)
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)

interface Stretch {
  readonly from: ProposedLink
  readonly to: ProposedLink
}

/** What lies between links that follow each other in both articles; a link that crosses another divides nothing. */
function linkedStretches(blocks: BothBlocks): Stretch[] {
  const stretches: Stretch[] = []
  let from: ProposedLink = { en: 0, ko: 0 }
  const linked = pairPlaces(blocks)
    .map(({ index }) => index)
    .filter(({ en, ko }) => en >= 0 && ko >= 0)
    .sort((one, other) => one.en - other.en)
  for (const to of linked) {
    if (to.ko < from.ko) continue
    stretches.push({ from, to })
    from = { en: to.en + 1, ko: to.ko + 1 }
  }
  return [...stretches, { from, to: { en: blocks.en.length, ko: blocks.ko.length } }]
}
