import type { LucideIcon } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'

interface Props {
  readonly icon: LucideIcon
  readonly name: string
  readonly shortcut?: string | undefined
  /** Left out for plain actions, which are not on or off. */
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly onPress: () => void
}

/** One quiet icon of the toolbar. Pressing it with the pointer leaves the caret where it is. */
export function ToolButton({ icon: Icon, name, shortcut, pressed, disabled = false, onPress }: Props) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button
        className="tool"
        aria-label={name}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        isDisabled={disabled}
        preventFocusOnPress
        onPress={onPress}
      >
        <Icon size={16} strokeWidth={1.5} aria-hidden />
      </Button>
      <Tooltip className="editor-tooltip" placement="bottom" offset={6}>
        {name}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
