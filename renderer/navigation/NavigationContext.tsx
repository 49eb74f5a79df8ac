import { createContext, use } from 'react'
import type { Edition } from '../../shared/story/edition'

/** Ways to go somewhere in the window, from any part of it. */
export interface Navigation {
  /** Shows the desk with this story; without an edition, the one it is written in. */
  readonly openStory: (storyId: string, edition?: Edition) => void
  /** Shows a tab beside the article by its id in `storySide/sideTabs`, opening the pane where it is closed. */
  readonly showTab: (tab: string) => void
  /** Shows a screen by its id in `app/screens`. */
  readonly showScreen: (screen: string) => void
}

export const NavigationContext = createContext<Navigation | null>(null)

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext)
  if (!navigation) throw new Error('There is no window around this part.')
  return navigation
}
