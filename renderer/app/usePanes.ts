import { useCallback, useState, useSyncExternalStore } from 'react'
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
/** Below this, at twice the size say, the list doesn't fit beside the page either: one of them is seen at a time. */
const tight = '(max-width: 719px)'

function useMedia(media: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const query = window.matchMedia(media)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    [media],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(media).matches)
}

export function usePanes() {
  const [layout, setLayout] = useRemembered('panes', layoutSchema, defaultLayout)
  const [drawerOpen, setDrawerOpen] = useState(false)
  const [listInstead, setListInstead] = useState(false)
  const isNarrow = useMedia(narrow)
  const isTight = useMedia(tight)
  return {
    layout,
    isNarrow,
    storiesShown: isTight ? listInstead : layout.storiesOpen,
    /** The list stands where the page would. */
    listInstead: isTight && listInstead,
    /** Where there is room for one of them, the page comes forward. */
    showPage: () => setListInstead(false),
    drawerOpen: isNarrow && drawerOpen,
    detailsShown: isNarrow ? drawerOpen : layout.detailsOpen,
    resize: (pane: SidePane, width: number) => setLayout({ ...layout, [`${pane}Width`]: width }),
    toggleStories: () =>
      isTight ? setListInstead(!listInstead) : setLayout({ ...layout, storiesOpen: !layout.storiesOpen }),
    toggleDetails: () =>
      isNarrow ? setDrawerOpen(!drawerOpen) : setLayout({ ...layout, detailsOpen: !layout.detailsOpen }),
    showStories: () => {
      if (isTight) setListInstead(true)
      else if (!layout.storiesOpen) setLayout({ ...layout, storiesOpen: true })
    },
    showDetails: () => {
      if (isNarrow) setDrawerOpen(true)
      else if (!layout.detailsOpen) setLayout({ ...layout, detailsOpen: true })
    },
    closeDrawer: () => setDrawerOpen(false),
  }
}
export type Panes = ReturnType<typeof usePanes>
