import { useState, useSyncExternalStore } from 'react'
import { z } from 'zod'
import { useRemembered } from './remembered'

/** Widths in pixels. */
export const paneLimits = { stories: { min: 220, max: 420 }, details: { min: 240, max: 420 } } as const
export type SidePane = keyof typeof paneLimits

const layoutSchema = z.object({
  storiesWidth: z.number().min(paneLimits.stories.min).max(paneLimits.stories.max),
  detailsWidth: z.number().min(paneLimits.details.min).max(paneLimits.details.max),
  storiesOpen: z.boolean(),
  detailsOpen: z.boolean(),
})
export type PaneLayout = z.infer<typeof layoutSchema>

const defaultLayout: PaneLayout = {
  storiesWidth: 288,
  detailsWidth: 288,
  storiesOpen: true,
  detailsOpen: true,
}

/** Below this the details don't fit beside the page and become a drawer over it. */
const narrow = '(max-width: 999px)'
const narrowQuery = () => window.matchMedia(narrow)
const subscribeNarrow = (listener: () => void) => {
  const query = narrowQuery()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export function usePanes() {
  const [layout, setLayout] = useRemembered('panes', layoutSchema, defaultLayout)
  const [drawerOpen, setDrawerOpen] = useState(false)
  const isNarrow = useSyncExternalStore(subscribeNarrow, () => narrowQuery().matches)
  return {
    layout,
    isNarrow,
    drawerOpen: isNarrow && drawerOpen,
    detailsShown: isNarrow ? drawerOpen : layout.detailsOpen,
    resize: (pane: SidePane, width: number) => setLayout({ ...layout, [`${pane}Width`]: width }),
    toggleStories: () => setLayout({ ...layout, storiesOpen: !layout.storiesOpen }),
    toggleDetails: () =>
      isNarrow ? setDrawerOpen(!drawerOpen) : setLayout({ ...layout, detailsOpen: !layout.detailsOpen }),
    showStories: () => {
      if (!layout.storiesOpen) setLayout({ ...layout, storiesOpen: true })
    },
    closeDrawer: () => setDrawerOpen(false),
  }
}
export type Panes = ReturnType<typeof usePanes>
