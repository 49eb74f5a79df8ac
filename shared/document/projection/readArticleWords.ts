import * as Y from 'yjs'
import { readArticleFields } from '../articleDocument'

/** What can be searched in an article, as plain text; paragraphs stand on lines of their own. */
export interface ArticleWords {
  readonly headline: string
  readonly dek: string
  readonly body: string
  /** Captions, credits and alt texts. */
  readonly photos: string
  /** Each photo once. */
  readonly shown: readonly ShownInArticle[]
}

/** A photo, and whether every figure of it has what only a figure can have. */
export interface ShownInArticle {
  readonly photoId: string
  readonly hasAlt: boolean
  /** A credit of its own, whatever its photo's is. */
  readonly hasCredit: boolean
}

const photoParts = new Set(['caption', 'credit'])
const isInline = (name: string): boolean => name.endsWith('link')

/**
 * The words of an article's document, read from its Yjs types without an editor: a tenth of what a projection costs, and a
 * node this Dateline does not know is read as well.
 */
export function readArticleWords(doc: Y.Doc): ArticleWords {
  const body: string[] = []
  const photos: string[] = []
  const shown = new Map<string, ShownInArticle>()

  function read(element: Y.XmlElement, lines: string[]): void {
    let line = ''
    const endLine = () => {
      if (line.trim() !== '') lines.push(line.trim())
      line = ''
    }
    const alt = attribute(element, 's_alt')
    if (alt.trim() !== '') photos.push(alt.trim())
    const photoId = attribute(element, 's_photoId')
    if (photoId !== '') {
      const before = shown.get(photoId)
      shown.set(photoId, {
        photoId,
        hasAlt: alt.trim() !== '' && before?.hasAlt !== false,
        hasCredit: creditOf(element).trim() !== '' && before?.hasCredit !== false,
      })
    }
    for (const child of element.toArray()) {
      if (child instanceof Y.XmlText) line += plainText(child)
      else if (!(child instanceof Y.XmlElement)) continue
      else if (child.nodeName === 'linebreak') line += '\n'
      else if (isInline(child.nodeName)) line += inlineText(child)
      else {
        endLine()
        read(child, photoParts.has(child.nodeName) ? photos : lines)
      }
    }
    endLine()
  }
  read(doc.get('root-v2', Y.XmlElement), body)

  const { headline, dek } = readArticleFields(doc)
  return { headline, dek, body: body.join('\n'), photos: photos.join('\n'), shown: [...shown.values()] }
}

function creditOf(figure: Y.XmlElement): string {
  const credit = figure
    .toArray()
    .find((child): child is Y.XmlElement => child instanceof Y.XmlElement && child.nodeName === 'credit')
  return credit === undefined ? '' : inlineText(credit)
}

function attribute(element: Y.XmlElement, name: string): string {
  const value: unknown = element.getAttribute(name)
  return typeof value === 'string' ? value : ''
}

const plainText = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('')

const inlineText = (element: Y.XmlElement): string =>
  element
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlText) return plainText(child)
      return child instanceof Y.XmlElement ? inlineText(child) : ''
    })
    .join('')
