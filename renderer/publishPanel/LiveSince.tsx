import { useQuery } from '@tanstack/react-query'
import { bylineTimeText } from '../../shared/story/bylineTime'
import type { Edition } from '../../shared/story/edition'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { publicationsQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'

interface LiveSinceProps {
  readonly storyId: string
  readonly edition: Edition
  readonly profile: SiteProfile
}

/** Since when readers have had an edition, and when they saw it change. */
export function LiveSince({ storyId, edition, profile }: LiveSinceProps) {
  const { publish } = useMessages()
  const { data: all = [] } = useQuery(publicationsQuery(storyId))
  const live = all.find(({ article }) => article.edition === edition)
  const printed = (instant: string) => bylineTimeText(instant, edition, profile.editions[edition].zone)
  if (!live) return publish.neverPublished
  return (
    <>
      {publish.liveSince(printed(live.firstPublishedAt))}
      {live.updatedAt !== null && ` · ${publish.updatedAt(printed(live.updatedAt))}`}
    </>
  )
}
