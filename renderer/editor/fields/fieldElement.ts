import type { ArticleFieldName } from '../../../shared/document/articleDocument'

export const fieldClasses: Readonly<Record<ArticleFieldName, string>> = {
  headline: 'article-headline',
  dek: 'article-dek',
  datelinePlace: 'article-place',
}

/** The field of this name in an article's section. */
export const fieldElement = (
  section: Element | null | undefined,
  name: ArticleFieldName,
): HTMLTextAreaElement | null => section?.querySelector<HTMLTextAreaElement>(`.${fieldClasses[name]}`) ?? null
