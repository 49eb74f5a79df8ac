import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { peerProcesses } from '../peerProcesses'
import { prepareGhost, preparedSchema, serveGhost } from './prepareGhost'

/** A real Ghost that answers on the loopback interface, with the key of an integration and that of a contributor. */
export interface GhostPeer extends z.infer<typeof preparedSchema> {
  readonly origin: string
  /** Where it keeps uploaded pictures. */
  readonly images: string
}

/** Starts a Ghost of this run's own on SQLite. Throws PeerUnavailable where that can't be done here. */
export async function startGhost(): Promise<GhostPeer & { readonly stop: () => Promise<void> }> {
  const place = await prepareGhost()
  const processes = peerProcesses('ghost')
  try {
    const content = join(processes.folder, 'content')
    cpSync(join(place, 'content'), content, { recursive: true })
    const origin = await serveGhost(processes)
    return {
      ...preparedSchema.parse(JSON.parse(readFileSync(join(place, 'prepared.json'), 'utf8'))),
      origin,
      images: join(content, 'images'),
      stop: () => processes.stop(),
    }
  } catch (error) {
    await processes.stop()
    throw error
  }
}
