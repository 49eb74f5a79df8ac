import { useEffect, useRef, useState } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Separator } from 'react-aria-components/Separator'
import type { ArticleChecks, ShownFinding } from './articleChecks'
import { findingText, useChecksWords } from './messages/checksWords'
import { useLanguage } from '../messages/MessagesProvider'

interface FindingOptionsProps {
  readonly checks: ArticleChecks
  readonly finding: ShownFinding
  readonly lang: string
  readonly onIgnore: () => void
  readonly onDone: () => void
}

/** What can be done about a finding: the first suggestion is under the finger, so Enter mends. */
export function FindingOptions({ checks, finding, lang, onIgnore, onDone }: FindingOptionsProps) {
  const words = useChecksWords()
  const language = useLanguage()
  const suggestions = useSuggestions(checks, finding)
  const isWord = finding.rule === 'spelling' || finding.rule === 'unknownName'
  const menu = useRef<HTMLDivElement>(null)
  const asked = suggestions !== null
  // The dictionary may answer long after the popover took the focus, so the menu's own autofocus comes to nothing.
  useEffect(() => {
    if (!asked) return
    const frame = requestAnimationFrame(() =>
      menu.current?.querySelector<HTMLElement>('[role="menuitem"]:not([aria-disabled])')?.focus(),
    )
    return () => cancelAnimationFrame(frame)
  }, [asked])
  return (
    <>
      <p className="finding-message">{findingText(finding, language)}</p>
      {!asked ? (
        <p className="finding-message finding-looking">{words.looking}</p>
      ) : (
        <Menu
          ref={menu}
          className="menu"
          aria-label={words.optionsFor(finding.found)}
          autoFocus="first"
          onAction={(action) => {
            const [kind, at] = String(action).split(':')
            if (kind === 'ignore') return onIgnore()
            if (kind === 'add') checks.addToDictionary(finding)
            const chosen = kind === 'use' ? suggestions[Number(at)] : undefined
            if (chosen !== undefined) checks.replace(finding, chosen)
            onDone()
          }}
        >
          {suggestions.map((suggestion, at) => (
            <MenuItem
              key={suggestion}
              id={`use:${at}`}
              className="menu-item finding-use"
              textValue={suggestion}
            >
              <span lang={lang}>{suggestion.trim() === '' ? words.removeSpace : suggestion}</span>
            </MenuItem>
          ))}
          {isWord && suggestions.length === 0 ? (
            <MenuItem id="none" className="menu-item finding-none" isDisabled>
              {words.noSuggestion}
            </MenuItem>
          ) : null}
          {isWord || suggestions.length > 0 ? <Separator className="menu-line" /> : null}
          {isWord ? (
            <MenuItem id="add" className="menu-item">
              {words.addToDictionary}
            </MenuItem>
          ) : null}
          <MenuItem id="ignore" className="menu-item">
            {words.ignore}
          </MenuItem>
        </Menu>
      )}
    </>
  )
}

/** Null while the dictionary is asked. */
function useSuggestions(checks: ArticleChecks, finding: ShownFinding): readonly string[] | null {
  const [answer, setAnswer] = useState<{ key: string; suggestions: readonly string[] } | null>(null)
  useEffect(() => {
    let gone = false
    void checks.suggestions(finding).then((suggestions) => {
      if (!gone) setAnswer({ key: finding.key, suggestions })
    })
    return () => {
      gone = true
    }
  }, [checks, finding])
  return answer?.key === finding.key ? answer.suggestions : null
}
