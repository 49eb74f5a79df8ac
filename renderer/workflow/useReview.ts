import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { editions, type Edition } from '../../shared/story/edition'
import { profileQuery } from '../calls/queries'
import { preflightQuery } from './workflowQueries'

/**
 * A look at a story before it is approved or published: which editions go, what main found in the way of them, and what has
 * to be said. Main looks again, whatever this says.
 */
export function useReview(storyId: string, isCorrection = false) {
  const { data: profile } = useQuery(profileQuery)
  const [unchosen, setUnchosen] = useState<ReadonlySet<Edition>>(new Set())
  const [why, setWhy] = useState('')
  const [override, setOverride] = useState('')
  // Which editions are written is told by a first look at none of them.
  const { data: written } = useQuery({
    ...preflightQuery(storyId, [], false),
    select: (seen) => seen.written,
  })
  const chosen = editions.filter((edition) => written?.includes(edition) === true && !unchosen.has(edition))
  const { data: preflight, refetch } = useQuery({
    ...preflightQuery(storyId, chosen, isCorrection),
    enabled: chosen.length > 0,
  })
  const blockers = preflight?.items.filter(({ level }) => level === 'blocker') ?? []
  const mayPass: readonly string[] = profile?.photoOverrides ?? []
  const asksOverride = blockers.length > 0 && blockers.every(({ reason }) => mayPass.includes(reason))
  /** An edition is written and stays behind: that takes a reason. */
  const isAlone = (written?.length ?? 0) > chosen.length
  return {
    written,
    chosen,
    preflight: chosen.length > 0 ? preflight : undefined,
    asksOverride,
    isAlone,
    mayGo:
      preflight !== undefined &&
      chosen.length > 0 &&
      (blockers.length === 0 || (asksOverride && override.trim() !== '')) &&
      (!isAlone || why.trim() !== ''),
    /** What goes with the decision. */
    said: {
      editions: chosen,
      why: why.trim(),
      override: asksOverride ? override.trim() : null,
      contentHash: preflight?.contentHash ?? null,
    },
    why,
    setWhy,
    override,
    setOverride,
    lookAgain: () => void refetch(),
    choose(edition: Edition, isChosen: boolean): void {
      const next = new Set(unchosen)
      if (isChosen) next.delete(edition)
      else next.add(edition)
      setUnchosen(next)
    },
  }
}
export type Review = ReturnType<typeof useReview>
