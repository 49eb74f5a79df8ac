import type * as Y from 'yjs'
import { compareEditions, type Disagreement } from '../../shared/checks/preflight/compareEditions'
import type { KnownName } from '../../shared/checks/names/namesRegister'
import { readArticleFields } from '../../shared/document/articleDocument'
import { projectArticleBody } from '../../shared/document/projection/projectArticleBody'
import type { Edition } from '../../shared/story/edition'

const read = (doc: Y.Doc) => ({ ...readArticleFields(doc), body: projectArticleBody(doc) })

/** What the two articles of a story tell differently, as they are now. None for one that can't be projected. */
export function readDisagreements(
  articles: Readonly<Record<Edition, Y.Doc>>,
  names: readonly KnownName[],
): Disagreement[] {
  try {
    const found = compareEditions({ en: read(articles.en), ko: read(articles.ko) }, names)
    // `120` here and `150` there are one difference, found from either side.
    return found.filter(({ fact }, at) => !found.slice(0, at).some((earlier) => earlier.instead === fact))
  } catch {
    // The page says itself that it can't be read.
    return []
  }
}
