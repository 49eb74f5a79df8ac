import { ExternalLink } from 'lucide-react'
import { bylineTimeText } from '../../shared/story/bylineTime'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { PublishedArticle } from '../../shared/story/story'
import { useMessages } from '../messages/MessagesProvider'
import { useOpenInBrowser } from '../storyPane/useOpenInBrowser'
import { Button } from '../ui/Button'

interface PublishedPagesProps {
  readonly storyId: string
  readonly articles: readonly PublishedArticle[]
  readonly profile: SiteProfile
}

/** What went out: each page with its exact time, and the way to see it as a reader does. */
export function PublishedPages({ storyId, articles, profile }: PublishedPagesProps) {
  const { publish, editions } = useMessages()
  const openInBrowser = useOpenInBrowser()
  return (
    <ul className="published-pages" role="status">
      {articles.map(({ article, urlPath, firstPublishedAt, updatedAt }) => (
        <li key={article.edition}>
          <div>
            <p>
              {publish.publishedAt(
                editions[article.edition],
                bylineTimeText(
                  updatedAt ?? firstPublishedAt,
                  article.edition,
                  profile.editions[article.edition].zone,
                ),
              )}
            </p>
            <p className="field-hint published-path">{urlPath}</p>
          </div>
          <Button
            icon={ExternalLink}
            aria-label={publish.openEdition(editions[article.edition])}
            onPress={() => openInBrowser(storyId, article.edition)}
          >
            {publish.openInBrowser}
          </Button>
        </li>
      ))}
    </ul>
  )
}
