import { useQuery } from '@tanstack/react-query'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import { readersChangeQuery } from './workflowQueries'

/** What is taken from readers by a kill: each live edition, and the places it goes from. */
export function ReadersLose({ storyId }: { storyId: string }) {
  const words = useWorkflowMessages()
  const { data } = useQuery(readersChangeQuery(storyId))
  const live = data?.filter(({ places }) => places.some(({ isThere }) => isThere)) ?? []
  if (live.length === 0) return null
  return (
    <ul className="readers-lose">
      {live.map(({ edition, live: article, next, places }) => (
        <li key={edition}>
          <del>{(article ?? next).headline}</del>
          <p className="field-hint">
            {words.editionNames[edition]}
            {' · '}
            {words.goneFrom(places.filter(({ isThere }) => isThere).map(({ name }) => name))}
          </p>
        </li>
      ))}
    </ul>
  )
}
