import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Icon } from './Icon'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** `accent` is for the one next action of a screen. */
  readonly look?: 'accent' | 'plain' | 'quiet'
  readonly icon?: LucideIcon
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'plain', icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`button button-${look}`}>
      {icon && <Icon of={icon} />}
      {children}
    </AriaButton>
  )
}
