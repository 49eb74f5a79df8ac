import { createEditor, type LexicalEditor } from 'lexical'
import { documentNodes } from '../../../shared/document/documentNodes'

/** An empty editor for article bodies; the binding fills it. */
export const createArticleEditor = (): LexicalEditor =>
  createEditor({
    // The clipboard's own format carries it: figures travel whole between articles of this app only.
    namespace: 'dateline-article',
    nodes: documentNodes,
    editable: true,
    // The binding watches for errors too, and mends or locks the page; here they are made known as the bugs they are.
    onError: (error) => reportError(error),
    theme: {
      text: {
        bold: 'mark-bold',
        italic: 'mark-italic',
        underline: 'mark-underline',
        strikethrough: 'mark-strikethrough',
        underlineStrikethrough: 'mark-underline-strikethrough',
      },
      link: 'article-link',
    },
  })
