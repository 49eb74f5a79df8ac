import { editions, type Edition } from '../../shared/story/edition'
import { matchTerm, shortStart, type SearchTerm } from '../../shared/story/search/searchTerms'
import { wordStarts } from '../../shared/story/search/wordStarts'

const perEdition = ['headline', 'dek', 'photos', 'body'] as const
type SearchColumn = `${(typeof perEdition)[number]}_${Edition}` | 'about'

/** The columns with a story's words, in their order in the index; `about` is slug, tags and bylines. */
export const searchColumns: readonly SearchColumn[] = [
  ...perEdition.flatMap((column) => editions.map((edition): SearchColumn => `${column}_${edition}`)),
  'about',
]

const startColumns = ['head_starts', 'starts'] as const
export const indexColumns: readonly string[] = [...searchColumns, ...startColumns]

/** How much a hit counts, in the order of the index's columns. */
const worth = { headline: 12, dek: 5, photos: 3, body: 1 }
export const hitWeights = [
  ...perEdition.flatMap((column) => editions.map(() => worth[column])),
  ...[8, 10, 1],
].join(', ')

/** Within one edition only its own columns are looked into, and what both share. */
export const columnsOf = (edition: Edition | null): readonly SearchColumn[] =>
  searchColumns.filter((column) => column === 'about' || edition === null || column.endsWith(`_${edition}`))

export const isHead = (column: SearchColumn): boolean => column.startsWith('headline') || column === 'about'

/** Columns whose beginnings of words are kept apart, each kind with a sign of its own that nobody types. */
const kindOf = (column: SearchColumn): SearchColumn =>
  isHead(column) ? column : column.endsWith('_en') ? 'body_en' : 'body_ko'
const kinds = [...new Set(searchColumns.map(kindOf))]
/** From the private use area, whose signs are letters to the index. */
const signOf = (column: SearchColumn): string => String.fromCharCode(0xe000 + kinds.indexOf(kindOf(column)))

/**
 * The short beginnings of a story's words as words of their own, by kind of column: what the start columns hold. A search
 * for one of them would else read every word of the index that begins so, a hundred times as much.
 */
export function startTokens(texts: Readonly<Record<SearchColumn, string>>): string[] {
  const tokens = (columns: readonly SearchColumn[]) => {
    const all = columns.flatMap((column) =>
      wordStarts(texts[column]).map((start) => `${signOf(column)}${start}`),
    )
    return [...new Set(all)].join(' ')
  }
  return [tokens(searchColumns.filter(isHead)), tokens(searchColumns.filter((column) => !isHead(column)))]
}

/** The terms in the language of FTS5, looked for in these columns; all must be there. */
export function matchExpression(terms: readonly SearchTerm[], columns: readonly SearchColumn[]): string {
  const signs = [...new Set(columns.map(signOf))]
  return terms
    .map((term) => {
      const start = shortStart(term)
      return start === null
        ? `{${columns.join(' ')}} : ${matchTerm(term)}`
        : `{${startColumns.join(' ')}} : (${signs.map((sign) => `"${sign}${start}"`).join(' OR ')})`
    })
    .join(' AND ')
}
