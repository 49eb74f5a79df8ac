import { z } from 'zod'
import { useRemembered } from './remembered'

/** How large the article is set, against its usual size. */
export const typeSizes = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** The next size in a direction; the last one stays. */
export function nextTypeSize(size: number, by: 1 | -1): number {
  const larger = typeSizes.filter((each) => (by === 1 ? each > size : each < size))
  return (by === 1 ? larger[0] : larger.at(-1)) ?? size
}

export function useArticleType() {
  const [size, setSize] = useRemembered('articleType', z.number().min(0.8).max(2), 1)
  return {
    size,
    larger: () => setSize(nextTypeSize(size, 1)),
    smaller: () => setSize(nextTypeSize(size, -1)),
    usual: () => setSize(1),
  }
}
export type ArticleType = ReturnType<typeof useArticleType>
