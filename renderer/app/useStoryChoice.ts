import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { editionSchema, otherEdition } from '../../shared/story/edition'
import { storiesQuery } from '../calls/queries'
import { useLanguage } from '../messages/MessagesProvider'
import { useRemembered } from './remembered'

/** Which story and edition stand in the middle. The window opens where it was left, else at the newest story. */
export function useStoryChoice() {
  const language = useLanguage()
  const [remembered, remember] = useRemembered('story', z.string().nullable(), null)
  const [edition, setEdition] = useRemembered('edition', editionSchema, language)
  const [chosen, setChosen] = useState<string | null>(null)
  const { data: stories } = useQuery(storiesQuery(''))
  const known = stories?.find(({ storyId }) => storyId === remembered) ?? stories?.[0]
  return {
    storyId: chosen ?? known?.storyId ?? null,
    edition,
    isEmpty: stories?.length === 0,
    open: (storyId: string) => {
      const headlines = stories?.find((story) => story.storyId === storyId)?.headlines
      // A story that is written in one edition only opens where it is written.
      if (headlines?.[edition].trim() === '' && headlines[otherEdition(edition)].trim() !== '')
        setEdition(otherEdition(edition))
      setChosen(storyId)
      remember(storyId)
    },
    setEdition,
  }
}
