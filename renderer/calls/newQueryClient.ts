import { QueryClient } from '@tanstack/react-query'
import { wholeDesk } from '../../shared/story/storyList'
import { keepFresh, profileQuery, settingsQuery } from './queries'
import { storyPageQuery, storyQuery } from './storyQueries'

/** Main answers from this computer: no retries, no asking again on focus; its events say when to ask again. */
export function newQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    },
  })
  keepFresh(client)
  return client
}

/** What the whole window needs, asked all at once: it is then drawn once, not again with every answer. */
export async function readFirstAnswers(client: QueryClient, leftOpen: string | null): Promise<void> {
  await Promise.all([
    client.prefetchQuery(settingsQuery),
    client.prefetchQuery(profileQuery),
    client.prefetchQuery(storyPageQuery(wholeDesk, 0)),
    leftOpen === null ? undefined : client.prefetchQuery(storyQuery(leftOpen)),
  ])
}
