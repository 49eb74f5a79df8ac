import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { peersFolder } from '../../peers/peerProcesses'

const version = '12.8.2'

/** Lighthouse's command line, got from npm once: with its 200 packages it would triple what every checkout installs. */
export async function lighthousePackage(): Promise<string> {
  const place = join(peersFolder, `lighthouse-${version}`)
  if (!existsSync(place)) {
    mkdirSync(peersFolder, { recursive: true })
    const making = mkdtempSync(join(peersFolder, 'making-'))
    writeFileSync(join(making, 'package.json'), '{"private":true}')
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact']
    await promisify(execFile)('npm', [...args, `lighthouse@${version}`], { cwd: making })
    renameSync(making, place)
  }
  return join(place, 'node_modules/lighthouse/cli/index.js')
}
