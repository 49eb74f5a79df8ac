import type { Article } from '../../shared/story/story'

/** Words of a block that a reader must find on any page of it. */
export function printedWords(block: Article['body'][number]): string[] {
  switch (block.kind) {
    case 'factBox':
      return [block.title, ...block.body.map(({ children }) => wordsOf(children))]
    case 'table':
      return block.rows.flat().map(wordsOf)
    case 'gallery':
      return block.photos.flatMap(({ caption, credit }) => [wordsOf(caption), credit])
    case 'photo':
      return [wordsOf(block.caption), block.credit]
    case 'pullQuote':
      return [wordsOf(block.children), block.source]
    case 'embed':
      return [block.title]
    case 'divider':
    case 'relatedStory':
      return []
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'listItem':
    case 'correction':
      return [wordsOf(block.children)]
  }
}

const wordsOf = (children: readonly { readonly kind: string; readonly text?: string }[]): string =>
  children.map(({ text = '' }) => text).join('')
