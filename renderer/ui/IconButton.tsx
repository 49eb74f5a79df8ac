import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import type { LucideIcon } from 'lucide-react'
import { Icon } from './Icon'

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'children' | 'aria-label'> {
  /** Its name, spoken and shown on hover. */
  readonly name: string
  readonly icon: LucideIcon
  /** The key that does the same, as it is printed on this system. */
  readonly keys?: string | undefined
}

export function IconButton({ name, icon, keys, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...props} aria-label={name} className="icon-button">
        <Icon of={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {name}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
