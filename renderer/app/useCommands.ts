import { useEffect, useEffectEvent } from 'react'
import { onEvent } from '../bridge/call'
import type { EventPayload } from '../../shared/ipc/events'
import { isMac } from '../ui/shortcut'

export type Command = EventPayload<'menu:chosen'>['command'] | 'settings'

/** The keys of commands, by physical key: a Korean layout gives other letters. */
const plainKeys: Readonly<Record<string, Command>> = { KeyN: 'newStory', Comma: 'settings' }
const shiftKeys: Readonly<Record<string, Command>> = { KeyP: 'publish', KeyF: 'find' }
const altKeys: Readonly<Record<string, Command>> = { KeyS: 'toggleStories', KeyD: 'toggleDetails' }

function commandOf(event: KeyboardEvent): Command | undefined {
  const held = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  // AltGr says Ctrl and Alt too, and writes letters.
  if (!held || event.isComposing || event.repeat || event.getModifierState('AltGraph')) return undefined
  if (event.altKey) return event.shiftKey ? undefined : altKeys[event.code]
  return (event.shiftKey ? shiftKeys : plainKeys)[event.code]
}

/**
 * Commands from the menu and from the keyboard. The page sees a key before the menu does and keeps it for itself, so
 * that a key pressed once runs once.
 */
export function useCommands(run: (command: Command) => void): void {
  const onCommand = useEffectEvent(run)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command === undefined) return
      event.preventDefault()
      onCommand(command)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    const stop = onEvent('menu:chosen', ({ command }) => onCommand(command))
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      stop()
    }
  }, [])
}
