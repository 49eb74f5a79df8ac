import { useMove } from 'react-aria/useMove'
import { paneLimits, type SidePane } from './usePanes'

interface PaneDividerProps {
  readonly pane: SidePane
  readonly name: string
  readonly width: number
  readonly onResize: (width: number) => void
}

/** The line between a side pane and the page: dragged, or moved with the arrow keys. */
export function PaneDivider({ pane, name, width, onResize }: PaneDividerProps) {
  const { min, max } = paneLimits[pane]
  const direction = pane === 'stories' ? 1 : -1
  const { moveProps } = useMove({
    onMove: ({ deltaX, pointerType }) => {
      const step = pointerType === 'keyboard' ? deltaX * 16 : deltaX
      onResize(Math.min(max, Math.max(min, width + step * direction)))
    },
  })
  return (
    <div
      {...moveProps}
      className="pane-divider"
      role="separator"
      tabIndex={0}
      aria-label={name}
      aria-orientation="vertical"
      aria-valuenow={Math.round(width)}
      aria-valuemin={min}
      aria-valuemax={max}
    />
  )
}
