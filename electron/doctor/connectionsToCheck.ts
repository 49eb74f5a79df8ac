import type { Handlers } from '../../shared/ipc/calls'
import type { Connection } from '../../shared/publishing/connection'
import type { ConnectionToCheck } from './doctorPorts'

/** Each connection with the same test that its own button makes; what it says is kept to our word for it. */
export const connectionsToCheck = (
  list: () => readonly Connection[],
  test: Handlers['connection:test'],
): readonly ConnectionToCheck[] =>
  list().map(({ connectionId, kind, origin }) => ({
    kind,
    origin,
    check: async () => {
      const tested = await test({ connectionId })
      return tested.ok ? null : tested.failure.kind
    },
  }))
