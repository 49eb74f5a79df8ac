import { createContext, use, useEffect } from 'react'
import { useLatest } from '../ui/useLatest'
import type { CommandDesk, CommandRuns } from './commandDesk'

export const CommandsContext = createContext<CommandDesk | null>(null)

export function useCommandDesk(): CommandDesk {
  const desk = use(CommandsContext)
  if (!desk) throw new Error('There are no commands around this part.')
  return desk
}

/** Says what commands do while this part is shown. A command with `undefined` can't be done just now and is not offered. */
export function useCommandRuns(runs: CommandRuns): void {
  const desk = useCommandDesk()
  // Not an effect event: the palette asks what can be done while it is drawn.
  const latest = useLatest(runs)
  useEffect(() => desk.add(() => latest.current), [desk, latest])
}
