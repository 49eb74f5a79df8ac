import { stopLexicalPropagation } from 'lexical'
import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import { ToolButton } from '../toolbar/ToolButton'

/** Keys pressed on a block's own buttons are theirs and no commands of the editor around them. */
const keepKeys = (element: HTMLElement, onLeave: () => void): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onLeave()
    }
    stopLexicalPropagation(event)
  }
  element.addEventListener('keydown', onKey, true)
  return () => element.removeEventListener('keydown', onKey, true)
}

interface Props {
  readonly name: string
  /** Escape gives the focus back to the words. */
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** The small bar of a block that has something to set. Shown while the caret is in the block; Alt+F10 goes there. */
export function BlockTools({ name, onLeave, children }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => (bar.current === null ? undefined : keepKeys(bar.current, onLeave)), [onLeave])
  return (
    <Toolbar ref={bar} className="block-tools" aria-label={name}>
      {children}
    </Toolbar>
  )
}

export interface BlockTool {
  readonly icon: LucideIcon
  readonly name: string
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly onPress: () => void
}

export const BlockToolButtons = ({ tools }: { tools: readonly BlockTool[] }) =>
  tools.map((tool) => <ToolButton key={tool.name} {...tool} />)
