import { useQuery } from '@tanstack/react-query'
import { compareArticles, unchangedArticle } from '../../shared/story/compare/compareArticles'
import type { Place } from '../../shared/ipc/workflowCalls'
import type { Edition } from '../../shared/story/edition'
import { ComparedArticleView } from '../history/ComparedArticleView'
import { isAmended } from './isAmended'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import { readersChangeQuery } from './workflowQueries'
import '../history/history.css'

/** At which places readers see it change, and at which they don't. */
function PlacesChange({ places }: { places: readonly Place[] }) {
  const words = useWorkflowMessages()
  const named = (of: (place: Place) => boolean) => places.filter(of).map(({ name }) => name)
  const lines = [
    [named(({ takes, isThere }) => takes && isThere), words.changesAt],
    [named(({ takes, isThere }) => takes && !isThere), words.newAt],
    [named(({ takes, isThere }) => !takes && isThere), words.staysAt],
  ] as const
  return lines
    .filter(([names]) => names.length > 0)
    .map(([names, say]) => (
      <p key={say([])} className="field-hint">
        {say(names)}
      </p>
    ))
}

/** What readers have against what they would have, edition by edition, and the places where they would see it. */
export function ReadersChange({ storyId, chosen }: { storyId: string; chosen: readonly Edition[] }) {
  const words = useWorkflowMessages()
  const { data } = useQuery(readersChangeQuery(storyId))
  const shown = data?.filter(({ edition }) => chosen.includes(edition)) ?? []
  return (
    <section className="readers-change" aria-label={words.whatChanges}>
      <h3 className="preflight-title">{words.whatChanges}</h3>
      {shown.map((one) => {
        const { edition, live, next, moves, places } = one
        const compared = live === null ? unchangedArticle(next, next.body) : compareArticles(live, next)
        const isSame = live !== null && !isAmended(one)
        const about = live === null ? words.newForReaders : isSame && !moves ? words.nothingChanges : ''
        return (
          <div key={edition} className="readers-edition">
            <p className="field-hint">
              {[words.editionNames[edition], about].filter((text) => text !== '').join(' · ')}
            </p>
            {(!isSame || moves) && <PlacesChange places={places} />}
            {moves && (
              <p className="address-moves">
                {words.addressMoves} <del>{moves.from}</del> <ins>{moves.to}</ins>
              </p>
            )}
            {!isSame && <ComparedArticleView compared={compared} edition={edition} />}
          </div>
        )
      })}
    </section>
  )
}
