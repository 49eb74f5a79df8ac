import { useEffect, useState } from 'react'
import type { Disagreement } from '../../shared/checks/preflight/compareEditions'
import type { KnownName } from '../../shared/checks/names/namesRegister'
import { callMain } from '../bridge/call'
import type { OpenStory } from '../storyPane/useOpenStory'

/** Milliseconds without a change before both articles are read whole. */
const stillness = 1500
const none: readonly Disagreement[] = []

/** What the two articles tell differently, while both are shown and once nobody has written for a while. */
export function useDisagreements(story: OpenStory, on: boolean): readonly Disagreement[] {
  const [found, setFound] = useState<readonly Disagreement[]>(none)
  const en = story.articles.en?.doc
  const ko = story.articles.ko?.doc
  useEffect(() => {
    if (!on || !en || !ko) return
    let names: readonly KnownName[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const look = (): void => {
      // Read when first needed: the desk opens without it.
      void import('./readDisagreements').then(({ readDisagreements }) => {
        if (!gone) setFound(readDisagreements({ en, ko }, names))
      })
    }
    const schedule = (): void => {
      clearTimeout(timer)
      timer = setTimeout(look, stillness)
    }
    void callMain('style:read', {}).then((style) => {
      if (style.ok) names = style.value.names
      if (!gone) look()
    })
    en.on('update', schedule)
    ko.on('update', schedule)
    return () => {
      gone = true
      clearTimeout(timer)
      en.off('update', schedule)
      ko.off('update', schedule)
    }
  }, [en, ko, on])
  return on ? found : none
}
