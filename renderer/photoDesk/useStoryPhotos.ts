import { useEffect, useState } from 'react'
import { projectArticleBody } from '../../shared/document/projection/projectArticleBody'
import { photosIn, type BlockOf } from '../../shared/story/articleBody'
import { editions, type Edition } from '../../shared/story/edition'
import type { ReadyStory } from '../storySide/sideTabs'

export type EditionFigures = Readonly<Record<Edition, readonly BlockOf<'photo'>[]>>

/** Milliseconds without a change: the words of the article are not read again with every letter. */
const quiet = 250

/** The figures of both editions; null until an article has opened. */
export function useStoryFigures({ articles }: ReadyStory): EditionFigures | null {
  const en = articles.en?.doc ?? null
  const ko = articles.ko?.doc ?? null
  const [figures, setFigures] = useState<EditionFigures | null>(null)
  useEffect(() => {
    const docs = { en, ko }
    const read = () => {
      const [inEnglish = [], inKorean = []] = editions.map((edition) => {
        const doc = docs[edition]
        return doc === null ? [] : photosIn(projectArticleBody(doc))
      })
      setFigures({ en: inEnglish, ko: inKorean })
    }
    let timer = setTimeout(read)
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(read, quiet)
    }
    for (const doc of [en, ko]) doc?.on('afterTransaction', changed)
    return () => {
      clearTimeout(timer)
      for (const doc of [en, ko]) doc?.off('afterTransaction', changed)
    }
  }, [en, ko])
  return figures
}
