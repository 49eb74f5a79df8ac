import { diffArrays } from 'diff'
import { plainText, type Block } from '../articleBody'
import { bylineNames } from '../bylineNames'
import { slugOf } from '../slug'
import type { Article, ArticleFields } from '../story'
import { compareWords, countWords, type Piece } from './compareWords'

export const comparedFieldNames = [
  'headline',
  'dek',
  'datelinePlace',
  'slug',
  'section',
  'bylines',
  'bylineTime',
  'tags',
  'rightsLine',
] as const
export type ComparedFieldName = (typeof comparedFieldNames)[number]

export interface ComparedField {
  readonly name: ComparedFieldName
  readonly words: readonly Piece[]
  readonly changed: boolean
}
export interface ComparedBlock {
  readonly kind: Block['kind']
  /** `changed` where the block is there in both and its words or its photo differ. */
  readonly change: 'same' | 'added' | 'removed' | 'changed'
  /** The words; of a photo its caption. */
  readonly words: readonly Piece[]
  readonly photo: ComparedPhoto | null
}
export interface ComparedPhoto {
  /** Before and after; null where it has none yet or no longer. */
  readonly before: string | null
  readonly after: string | null
  readonly credit: readonly Piece[]
  readonly alt: readonly Piece[]
}
export interface ComparedArticle {
  readonly fields: readonly ComparedField[]
  readonly blocks: readonly ComparedBlock[]
  readonly added: number
  readonly removed: number
  /** Photos added, removed, or changed in what is said of them. */
  readonly photos: number
}

/** What became of an article: its fields, its paragraphs and its photos, word by word. */
export function compareArticles(before: Article, after: Article): ComparedArticle {
  const language = after.edition
  const fields = comparedFieldNames.map((name) => {
    const words = compareWords(...fieldTexts(before, after, name), language)
    return { name, words, changed: words.some(({ change }) => change !== 'same') }
  })
  const blocks = pairBlocks(before.body, after.body).map(([old, young]) => compareBlock(old, young, language))
  const pieces = [
    ...fields.flatMap(({ words }) => words),
    ...blocks.flatMap(({ words, photo }) => [...words, ...(photo ? [...photo.credit, ...photo.alt] : [])]),
  ]
  return {
    fields,
    blocks,
    added: countWords(pieces, 'added', language),
    removed: countWords(pieces, 'removed', language),
    photos: blocks.filter(({ photo, change }) => photo !== null && change !== 'same').length,
  }
}

/** One state of an article in the form of a comparison, with nothing changed: to be shown in the same way. */
export function unchangedArticle(texts: ArticleFields, body: readonly Block[]): ComparedArticle {
  const same = (text: string): Piece[] => (text === '' ? [] : [{ text, change: 'same' }])
  return {
    fields: (['headline', 'dek'] as const).map((name) => ({
      name,
      words: same(texts[name]),
      changed: false,
    })),
    blocks: body.map((block) => ({
      kind: block.kind,
      change: 'same',
      words: same(blockText(block)),
      photo:
        block.kind === 'photo'
          ? {
              before: block.photoId || null,
              after: block.photoId || null,
              credit: same(block.credit),
              alt: same(block.alt),
            }
          : null,
    })),
    added: 0,
    removed: 0,
    photos: 0,
  }
}

/** A slug that nobody wrote follows the headline, and its change is the headline's. */
function fieldTexts(before: Article, after: Article, name: ComparedFieldName): [string, string] {
  const own = name === 'slug' && before.slug !== after.slug ? ownSlug : fieldText
  return [own(before, name), own(after, name)]
}
const ownSlug = ({ slug, headline }: Article): string => (slug === slugOf(headline) ? '' : slug)

function fieldText(article: Article, name: ComparedFieldName): string {
  if (name === 'bylines') return bylineNames(article.bylines, article.edition).join(', ')
  return name === 'tags' ? article.tags.join(', ') : article[name]
}

type Pair = readonly [Block, Block] | readonly [Block, null] | readonly [null, Block]

/** Which block became which: equal ones first, and between those the ones with most words in common. */
function pairBlocks(before: readonly Block[], after: readonly Block[]): Pair[] {
  const pairs: Pair[] = []
  let old: Block[] = []
  let young: Block[] = []
  const settle = () => {
    pairs.push(...pairAlike(old, young))
    old = []
    young = []
  }
  let [atOld, atYoung] = [0, 0]
  for (const { count, added, removed } of diffArrays(before.map(blockKey), after.map(blockKey))) {
    if (added) young.push(...after.slice(atYoung, atYoung + count))
    else if (removed) old.push(...before.slice(atOld, atOld + count))
    else {
      settle()
      for (let at = 0; at < count; at++) {
        const [one, other] = [before[atOld + at], after[atYoung + at]]
        if (one && other) pairs.push([one, other])
      }
    }
    if (!added) atOld += count
    if (!removed) atYoung += count
  }
  settle()
  return pairs
}

/** Two blocks are the same one if they share at least this much of their words. */
const alike = 0.3

/** In order: each old block with the most similar young one that comes after the last pair. */
function pairAlike(old: readonly Block[], young: readonly Block[]): Pair[] {
  const pairs: Pair[] = []
  let next = 0
  for (const block of old) {
    let best = -1
    let bestShare = alike
    for (let at = next; at < young.length; at++) {
      const share = similarity(block, young[at] as Block)
      if (share > bestShare) [best, bestShare] = [at, share]
    }
    if (best === -1) {
      pairs.push([block, null])
      continue
    }
    for (const added of young.slice(next, best)) pairs.push([null, added])
    pairs.push([block, young[best] as Block])
    next = best + 1
  }
  for (const added of young.slice(next)) pairs.push([null, added])
  return pairs
}

function similarity(one: Block, other: Block): number {
  if (one.kind === 'photo' || other.kind === 'photo') {
    if (one.kind !== other.kind) return 0
    if (one.kind === 'photo' && other.kind === 'photo' && one.photoId !== '' && one.photoId === other.photoId)
      return 1
  }
  const words = bag(blockText(one))
  const others = bag(blockText(other))
  if (words.size === 0 || others.size === 0) return words.size === others.size ? 1 : 0
  let shared = 0
  for (const word of words) if (others.has(word)) shared += 1
  return shared / Math.max(words.size, others.size)
}

const bag = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
const blockKey = (block: Block): string => JSON.stringify(block)

/** The words of a block of whatever kind; of a photo its caption. */
function blockText(block: Block): string {
  if (block.kind === 'photo') return plainText(block.caption)
  if ('children' in block) return plainText(block.children)
  return textWithin(block)
}

/** The strings in a block that has no line of text of its own, one a line. */
const textWithin = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textWithin).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return textWithin(
    Object.entries(value)
      .filter(([key]) => key !== 'kind' && key !== 'marks')
      .map(([, within]) => within as unknown),
  )
}

function compareBlock(before: Block | null, after: Block | null, language: string): ComparedBlock {
  const shown = after ?? before
  if (shown === null) throw new Error('One of the two is there.')
  const words = compareWords(before ? blockText(before) : '', after ? blockText(after) : '', language)
  const photo =
    before?.kind === 'photo' || after?.kind === 'photo' ? comparePhoto(before, after, language) : null
  const change =
    before === null
      ? 'added'
      : after === null
        ? 'removed'
        : blockKey(before) === blockKey(after)
          ? 'same'
          : 'changed'
  return { kind: shown.kind, change, words, photo }
}

function comparePhoto(before: Block | null, after: Block | null, language: string): ComparedPhoto {
  const old = before?.kind === 'photo' ? before : null
  const young = after?.kind === 'photo' ? after : null
  return {
    before: old?.photoId || null,
    after: young?.photoId || null,
    credit: compareWords(old?.credit ?? '', young?.credit ?? '', language),
    alt: compareWords(old?.alt ?? '', young?.alt ?? '', language),
  }
}
