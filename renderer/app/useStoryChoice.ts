import { useRef, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { editionSchema, otherEdition } from '../../shared/story/edition'
import type { StorySummary } from '../../shared/story/story'
import { wholeDesk } from '../../shared/story/storyList'
import { storyPageQuery, storyQuery } from '../calls/storyQueries'
import { useLanguage } from '../messages/MessagesProvider'
import { readRemembered, useRemembered } from './remembered'

const key = 'story'
const storyIdSchema = z.string().nullable()

/** The story the window was left at. */
export const storyLeftOpen = (): string | null => readRemembered(key, storyIdSchema, null)

/** Which story and edition stand in the middle. The window opens where it was left, else at the newest story. */
export function useStoryChoice() {
  const language = useLanguage()
  const client = useQueryClient()
  const [remembered, remember] = useRemembered(key, storyIdSchema, null)
  const [edition, setEdition] = useRemembered('edition', editionSchema, language)
  const [chosen, setChosen] = useState<string | null>(null)
  const latest = useRef<string | null>(null)
  const { data: newest } = useQuery(storyPageQuery(wholeDesk, 0))
  const [left, setLeft] = useState<string | null>(null)
  const { data: leftOpen, isLoading } = useQuery({
    ...storyQuery(remembered ?? ''),
    enabled: remembered !== null,
  })
  const instead = newest?.rows.find(({ story }) => story.storyId !== left)
  const first = leftOpen && leftOpen.trashedAt === null ? leftOpen : instead
  // It stays in the middle, even where a story that comes in later is newer.
  if (chosen === null && !isLoading && first !== undefined) setChosen(first.story.storyId)

  const show = (storyId: string, headlines: StorySummary['headlines'] | undefined) => {
    // A story that is written in one edition only opens where it is written.
    if (headlines?.[edition].trim() === '' && headlines[otherEdition(edition)].trim() !== '')
      setEdition(otherEdition(edition))
    setChosen(storyId)
    remember(storyId)
  }
  return {
    storyId: chosen,
    edition,
    isEmpty: newest?.total === 0,
    /** At once where the list knows its headlines; else they are asked for first. */
    open: (storyId: string, headlines?: StorySummary['headlines']) => {
      latest.current = storyId
      if (headlines !== undefined) return show(storyId, headlines)
      void client
        .fetchQuery(storyQuery(storyId))
        .catch(() => undefined)
        .then((listed) => {
          if (latest.current === storyId) show(storyId, listed?.story.headlines)
        })
    },
    /** Leaves the story; the newest one of the desk takes its place. */
    leave: (storyId: string) => {
      if (chosen !== storyId) return
      latest.current = null
      setLeft(storyId)
      setChosen(null)
      remember(null)
    },
    setEdition,
  }
}
