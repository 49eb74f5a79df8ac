import { fileURLToPath } from 'node:url'
import { ensureDebianPackages } from './setup/debianPackages.mjs'
import { ensureNpmPackages } from './setup/npmPackages.mjs'
import { inProject, isRoot, root } from './setup/places.mjs'
import { main, run, say } from './setup/say.mjs'

/** Only root can start a WordPress, and only Debian's packages are known here. */
const whyNot = () =>
  process.platform !== 'linux' || !isRoot()
    ? 'WordPress runs in tests as root on Debian only: its servers have users of their own.'
    : null

/**
 * The connectors against real sites that the tests start themselves.
 * @param peers `wordpress`, or `all` for Ghost and the long variants too.
 */
export async function testConnectors(peers) {
  const reason = whyNot()
  if (reason !== null) {
    say(reason)
    if (process.env.CI) return { code: 1 }
  } else await ensureDebianPackages('wordpress')
  return run(
    process.execPath,
    [inProject('node_modules/vitest/vitest.mjs'), 'run', '--config', 'vitest.connectors.config.ts'],
    { show: true, cwd: root, env: { ...process.env, DATELINE_PEERS: peers } },
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(async () => {
    await ensureNpmPackages()
    return (await testConnectors(process.argv.includes('--all') ? 'all' : 'wordpress')).code ?? 1
  })
