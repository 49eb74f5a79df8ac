import { plainText } from '../story/articleBody'
import { blockLines } from '../story/blockLines'
import type { Article } from '../story/story'
import type { Passage } from './finding'

/** Where in an article a passage stands: a field beside the body, or a part of a block of it. */
export type Place =
  | { readonly in: 'field'; readonly field: 'headline' | 'dek' | 'datelinePlace' }
  | {
      readonly in: 'block'
      readonly block: number
      readonly part: 'text' | 'caption' | 'credit' | 'alt'
      /** In a block of several lines (a fact box, a table, a gallery) which of them, from 0. */
      readonly line?: number
    }

export interface PlacedPassage {
  readonly place: Place
  readonly passage: Passage
}

/** The lines of an article in reading order; empty ones are left out. */
export function articlePassages(
  article: Pick<Article, 'headline' | 'dek' | 'datelinePlace' | 'body'>,
): PlacedPassage[] {
  const fields = (['headline', 'dek', 'datelinePlace'] as const).map((field) => ({
    place: { in: 'field', field } as const,
    passage: { id: field, kind: field, text: article[field] },
  }))
  const blocks = article.body.flatMap((block, at) => {
    const all = blockLines(block)
    const several = all.some((line) => line.at > 0)
    return all.map(({ at: line, part, kind, children }) => ({
      place: { in: 'block', block: at, part, ...(several && { line }) } as const,
      passage: { id: several ? `${at}/${line}/${part}` : `${at}/${part}`, kind, text: plainText(children) },
    }))
  })
  return [...fields, ...blocks].filter(({ passage }) => passage.text.trim() !== '')
}
