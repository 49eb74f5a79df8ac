import type { SiteProfile } from '../../story/siteProfile'
import type { Article } from '../../story/story'

/** Stand-in until the portal's own lands. */
export function articleUrlPath(article: Article, firstPublishedAt: string, _profile: SiteProfile): string {
  return `${article.edition}/${article.section}/${firstPublishedAt.slice(0, 10)}/${article.storyId}.html`
}
