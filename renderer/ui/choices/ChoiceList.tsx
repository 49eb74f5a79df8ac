import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { Icon } from '../Icon'
import './choices.css'

export interface Choice {
  readonly id: string
  readonly icon: LucideIcon
  readonly words: ReactNode
  /** Its key, or what else stands at the end of the line. */
  readonly aside?: string | undefined
  readonly lang?: string | undefined
}

interface ChoiceListProps {
  readonly listId: string
  readonly name: string
  readonly sections: readonly { readonly title: string | null; readonly choices: readonly Choice[] }[]
  readonly active: string | null
  readonly onPoint: (id: string) => void
  readonly onChoose: (id: string) => void
}

/** The id of a choice's element, for `aria-activedescendant`. */
export const choiceElementId = (listId: string, id: string): string => `${listId}-${id}`

/** A list to choose from while the focus stays in the text that narrows it. */
export function ChoiceList({ listId, name, sections, active, onPoint, onChoose }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null)
  const heading = useId()
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div ref={list} id={listId} role="listbox" aria-label={name} className="choices">
      {sections.map(({ title, choices }, at) => (
        <div
          key={title ?? at}
          role="group"
          {...(title === null ? { 'aria-label': name } : { 'aria-labelledby': `${heading}-${at}` })}
        >
          {title !== null && (
            <div id={`${heading}-${at}`} role="presentation" className="choices-title">
              {title}
            </div>
          )}
          {choices.map(({ id, icon, words, aside, lang }) => (
            <div
              key={id}
              id={choiceElementId(listId, id)}
              role="option"
              aria-selected={id === active}
              className="choice"
              // The focus, and with it the caret, stays where it is.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => id !== active && onPoint(id)}
              onClick={() => onChoose(id)}
            >
              <Icon of={icon} />
              <span className="choice-words" lang={lang}>
                {words}
              </span>
              {aside !== undefined && <kbd className="choice-aside">{aside}</kbd>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** The id that an arrow, Home or End leads to from the active one; round at both ends. Null for every other key. */
export function choiceAfter(key: string, ids: readonly string[], active: string | null): string | null {
  const at = active === null ? -1 : ids.indexOf(active)
  switch (key) {
    case 'ArrowDown':
      return ids[(at + 1) % ids.length] ?? null
    case 'ArrowUp':
      return ids.at(at <= 0 ? -1 : at - 1) ?? null
    case 'Home':
      return ids[0] ?? null
    case 'End':
      return ids.at(-1) ?? null
    default:
      return null
  }
}
