import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { articleText, typedInField, type ArticleFieldName } from '../../shared/document/articleDocument'
import { replaceText } from './replaceText'

/** One of the texts beside the body, and how to type into it: one undo stack with the article. */
export function useArticleText(doc: Y.Doc, name: ArticleFieldName) {
  const store = useMemo(() => {
    const text = articleText(doc, name)
    return {
      get: () => text.toJSON(),
      subscribe: (listener: () => void) => {
        text.observe(listener)
        return () => text.unobserve(listener)
      },
      change: (value: string) => doc.transact(() => replaceText(text, value), typedInField),
    }
  }, [doc, name])
  return { value: useSyncExternalStore(store.subscribe, store.get), change: store.change }
}
