import { useEffect } from 'react'
import { commandIds, commands, type CommandId } from '../../shared/commands/commands'
import { isPressed } from '../../shared/commands/keys'
import { onEvent } from '../bridge/call'
import { isMac } from '../ui/shortcut'
import { useCommandDesk } from './CommandsContext'

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, input:not([type="checkbox"], [type="radio"])'))

/** By physical key, so that a key the window has no use for costs one look-up. */
const byCode = new Map<string, CommandId[]>()
for (const id of commandIds) {
  if (commands[id].where === 'page') continue
  for (const keys of commands[id].keys ?? []) {
    const code = keys.split('+').at(-1) ?? ''
    byCode.set(code, [...(byCode.get(code) ?? []), id])
  }
}

export function commandOf(event: KeyboardEvent): CommandId | undefined {
  // AltGr says Ctrl and Alt too, and writes letters.
  if (event.isComposing || event.repeat) return undefined
  const found = byCode.get(event.code)?.find((id) => {
    const { keys = [], where } = commands[id]
    return (
      keys.some((each) => isPressed(each, event, isMac)) && !(where === 'outsideText' && isText(event.target))
    )
  })
  return found !== undefined && !event.getModifierState('AltGraph') ? found : undefined
}

/** A dialog in front has the keyboard for itself. The drawer of the details is none. */
const isBehindDialog = (): boolean =>
  document.querySelector('.backdrop:not(.drawer-backdrop), .editor-overlay') !== null

/**
 * Commands from the menu and from the keyboard. The page sees a key before the menu does and keeps it for itself, so
 * that a key pressed once runs once.
 */
export function useCommandKeys(): void {
  const desk = useCommandDesk()
  useEffect(() => {
    const run = (id: CommandId) => {
      if (!isBehindDialog()) desk.find(id)?.()
    }
    const onKey = (event: KeyboardEvent) => {
      const id = commandOf(event)
      if (id === undefined) return
      event.preventDefault()
      event.stopPropagation()
      run(id)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    const stop = onEvent('menu:chosen', ({ command }) => run(command))
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      stop()
    }
  }, [desk])
}
