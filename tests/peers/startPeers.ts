import type { TestProject } from 'vitest/node'
import { startGhost, type GhostPeer } from './ghost/startGhost'
import { PeerUnavailable } from './peerProcesses'
import { startWordPress, type WordPressPeer } from './wordpress/startWordPress'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where it can't run on this computer. */
    wordpress: WordPressPeer | null
    ghost: GhostPeer | null
  }
}

/** Starts the real destinations once for all connector tests and stops them at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const peers = process.env['DATELINE_PEERS'] ?? 'wordpress'
  const stops: (() => Promise<void>)[] = []
  const tell = (line: string) => void process.stdout.write(`${line}\n`)
  const start = async <T extends object>(
    name: string,
    begin: () => Promise<T & { stop: () => Promise<void> }>,
  ) => {
    const began = Date.now()
    try {
      const { stop, ...peer } = await begin()
      stops.push(stop)
      tell(`${name} is up after ${((Date.now() - began) / 1000).toFixed(1)} s.`)
      return peer
    } catch (error) {
      if (!(error instanceof PeerUnavailable) || process.env['CI']) throw error
      tell(`${name} can’t be tested here: ${error.message}`)
      return null
    }
  }
  project.provide('wordpress', peers === 'ghost' ? null : await start('WordPress', startWordPress))
  project.provide('ghost', peers === 'wordpress' ? null : await start('Ghost', startGhost))
  return async () => {
    for (const stop of stops) await stop()
  }
}
